#include <QWidget>
#include "app/main_window.h"
