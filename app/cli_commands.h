// The sub-commands: each adds its options to the program and wires them to a service of core/.
#pragma once

#include "cli_context.h"

namespace cyto::cli {

void addClassifyCommand(CLI::App &app, Context &context);
void addEvaluateCommand(CLI::App &app, Context &context);
void addExplainCommand(CLI::App &app, Context &context);
void addMatrixCommand(CLI::App &app, Context &context);
void addGenerateCommand(CLI::App &app, Context &context);
void addTrainCommand(CLI::App &app, Context &context);
void addTrainVaeCommand(CLI::App &app, Context &context);
void addTrainBaselineCommand(CLI::App &app, Context &context);
void addTrainStartCommand(CLI::App &app, Context &context);
void addExperimentCommand(CLI::App &app, Context &context);
void addCalibrateCommand(CLI::App &app, Context &context);
void addPsychometricCommand(CLI::App &app, Context &context);
void addModelCommand(CLI::App &app, Context &context);
void addStudyCommand(CLI::App &app, Context &context);

} // namespace cyto::cli
