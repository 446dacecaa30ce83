#include "cli_completion.h"

#include <sstream>

namespace cyto::cli {

namespace {

/// "classify" or "model info": the words that lead to a command, and what may follow it.
void addCase(std::ostringstream &out, const CLI::App &app, const std::string &path)
{
    std::string words;
    std::ostringstream values;
    for (const CLI::App *sub : app.get_subcommands([](const CLI::App *) { return true; }))
        words += sub->get_name() + ' ';
    for (const CLI::Option *option : app.get_options()) {
        for (const std::string &name : option->get_lnames())
            words += "--" + name + ' ';
    }
    out << "        '" << path << "') words='" << words << "' ;;\n";
    for (const CLI::App *sub : app.get_subcommands([](const CLI::App *) { return true; }))
        addCase(out, *sub, path.empty() ? sub->get_name() : path + ' ' + sub->get_name());
}

} // namespace

std::string bashCompletion(const CLI::App &app, const std::string &program)
{
    std::string function = '_' + program;
    for (char &c : function)
        if (c == '-')
            c = '_';
    std::ostringstream out;
    out << "# bash completion of " << program << "; load it with: source <(" << program << " completion bash)\n"
        << function << "()\n{\n"
        << "    local current=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD-1]}\" command= words= "
           "i\n"
        << "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
        // Only words that name a command count: values of options and files do not.
        << "        case \"${command:+$command }${COMP_WORDS[i]}\" in\n            ";
    std::ostringstream cases;
    addCase(cases, app, "");
    // The same paths as patterns for the walk above.
    std::string paths;
    std::istringstream lines(cases.str());
    for (std::string line; std::getline(lines, line);) {
        const std::string path = line.substr(0, line.find(") words"));
        const std::string quoted = path.substr(path.find('\''));
        if (quoted != "''")
            paths += (paths.empty() ? "" : "|") + quoted;
    }
    out << paths << ") command=\"${command:+$command }${COMP_WORDS[i]}\" ;;\n        esac\n    done\n"
        << "    case \"$previous\" in\n"
        << "        --device) COMPREPLY=($(compgen -W 'auto cpu cuda' -- \"$current\")); return ;;\n"
        << "        --precision) COMPREPLY=($(compgen -W 'auto f32 bf16 f16' -- \"$current\")); return ;;\n"
        << "        --tta) COMPREPLY=($(compgen -W 'none geometric full' -- \"$current\")); return ;;\n"
        << "        --progress) COMPREPLY=($(compgen -W 'auto plain json' -- \"$current\")); return ;;\n"
        << "    esac\n"
        << "    case \"$command\" in\n"
        << cases.str() << "    esac\n"
        << "    if [[ $current == -* || -z $command || $command == model || $command == study || $command == completion ]]; then\n"
        << "        COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
        << "    else\n        COMPREPLY=()\n    fi\n}\n"
        // Nothing offered: bash completes file names.
        << "complete -o bashdefault -o default -F " << function << ' ' << program << '\n';
    return out.str();
}

} // namespace cyto::cli
