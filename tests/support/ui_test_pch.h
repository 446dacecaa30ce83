// Precompiled for the tests of widgets.
#pragma once

#include "support/test_pch.h"

#include <QtWidgets>
