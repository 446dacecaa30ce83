#include "classifier/evaluator.h"
