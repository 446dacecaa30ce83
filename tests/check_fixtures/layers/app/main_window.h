#include <torch/types.h>
#include "ui/panel.h"
