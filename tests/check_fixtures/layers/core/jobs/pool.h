#include <opencv2/core/mat.hpp>
#  include "ui/panel.h"
