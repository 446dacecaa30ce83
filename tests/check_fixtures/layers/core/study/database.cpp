#include <QSqlDatabase>
#include <QtWidgets/QFileDialog>
