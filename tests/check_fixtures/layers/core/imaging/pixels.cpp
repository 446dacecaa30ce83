#include "../jobs/pool.h"
#include <torch/torch.h>
