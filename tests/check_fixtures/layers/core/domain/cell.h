#include "imaging/scan.h"
#include <QWidget>
#include <QString>
