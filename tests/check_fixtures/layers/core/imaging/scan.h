#include "domain/cell.h"
#include <opencv2/core/mat.hpp>
