#include "classifier/engine.h"
#include <QSqlQuery>
