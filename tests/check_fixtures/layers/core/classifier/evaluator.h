#include <ATen/Tensor.h>
