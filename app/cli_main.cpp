// cytodiffusion-cli: parses the command line and runs the chosen sub-command.
#include "application_name.h"
#include "cli_commands.h"
#include "cli_completion.h"

#include "jobs/heap.h"

#include <QApplication>

#include <csignal>
#include <iostream>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace cyto;

namespace {

// A signal handler can reach nothing but globals.
const CancelToken *g_cancel = nullptr;

void onSignal(int signal)
{
    g_cancel->cancel();
    // The first asks for a clean end; a second one, when that takes too long, ends at once.
    std::signal(signal, SIG_DFL);
}

// Qt's own remarks (a missing XDG_RUNTIME_DIR, fonts) would stand between our lines on stderr.
void onQtMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::cerr << message.toStdString() << std::endl;
}

bool isTerminal()
{
#ifdef _WIN32
    return _isatty(2) != 0;
#else
    return isatty(2) != 0;
#endif
}

ReportStyle styleOf(const std::string &option)
{
    if (option == "json")
        return ReportStyle::Json;
    return option == "plain" || !isTerminal() ? ReportStyle::Plain : ReportStyle::Terminal;
}

/// As UTF-8 on every system, without the program's name, last first: what CLI11 takes.
std::vector<std::string> arguments()
{
    const QStringList all = QCoreApplication::arguments();
    std::vector<std::string> reversed;
    for (qsizetype i = all.size() - 1; i > 0; --i)
        reversed.push_back(all[i].toStdString());
    return reversed;
}

void addCompletionCommand(CLI::App &app, cli::Context &context)
{
    CLI::App *c = app.add_subcommand("completion", cli::help("Print a script that completes commands in a shell"));
    c->add_subcommand("bash", cli::help("For bash: source <(cytodiffusion-cli completion bash)"))->callback([&] {
        context.action = [&app] {
            std::cout << cli::bashCompletion(app, "cytodiffusion-cli") << std::flush;
            return cli::kDone;
        };
    });
    c->require_subcommand(1);
}

} // namespace

int main(int argc, char **argv)
{
    keepFreedMemory();
    // Contact sheets and plots, which are widgets, are painted without a screen, whatever the session has.
    qInstallMessageHandler(onQtMessage);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    app::nameApplication();

    cli::Context context(styleOf({}));
    CLI::App app(cli::help("CytoDiffusion: classify blood cells with a diffusion classifier. For research only."),
        "cytodiffusion-cli");
    app.set_version_flag("--version", "cytodiffusion-cli " CYTO_VERSION, cli::help("Print the version and end"));
    app.set_help_flag("-h,--help", cli::help("Print this help and end"));
    app.require_subcommand(1);
    app.fallthrough();
    app.footer(
        cli::help("Exit codes: 0 all done; 1 failed; 2 usage; 3 finished, but some inputs failed and are listed."));
    std::string progress = "auto", log;
    app.add_option("--progress", progress, cli::help("How to report on stderr"))
        ->check(CLI::IsMember({"auto", "plain", "json"}))
        ->capture_default_str()
        ->type_name("STYLE");
    app.add_option("--log", log, cli::help("Append messages to this file"))->type_name("FILE");
    cli::addClassifyCommand(app, context);
    cli::addExplainCommand(app, context);
    cli::addMatrixCommand(app, context);
    cli::addGenerateCommand(app, context);
    cli::addEvaluateCommand(app, context);
    cli::addCalibrateCommand(app, context);
    cli::addTrainCommand(app, context);
    cli::addTrainVaeCommand(app, context);
    cli::addTrainBaselineCommand(app, context);
    cli::addTrainStartCommand(app, context);
    cli::addExperimentCommand(app, context);
    cli::addPsychometricCommand(app, context);
    cli::addModelCommand(app, context);
    cli::addStudyCommand(app, context);
    addCompletionCommand(app, context);

    // CLI11 would only say that a sub-command is missing, without the word that is none.
    if (argc > 1 && argv[1][0] != '-'
        && app.get_subcommands([&](CLI::App *c) { return c->check_name(argv[1]); }).empty()) {
        std::cerr << '"' << argv[1] << "\" is not a command.\nRun with --help for more information.\n";
        return cli::kUsage;
    }
    try {
        app.parse(arguments());
    } catch (const CLI::ParseError &e) {
        return app.exit(e) == 0 ? cli::kDone : cli::kUsage; // CLI11 has a code of its own for each mistake
    }
    context.reporter.setStyle(styleOf(progress));
    if (!log.empty())
        if (const Status s = cli::openLog(context, cli::toQString(log)); !s)
            return cli::report(context, s.error());
    g_cancel = &context.cancel;
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    try {
        return context.action();
    } catch (const std::exception &e) {
        return cli::report(context, {ErrorCode::Internal, QString::fromUtf8(e.what()), {}});
    }
}
