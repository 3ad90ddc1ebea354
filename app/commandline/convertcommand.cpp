#include "app/commandline/convertcommand.h"

#include "app/commandline/commandparser.h"
#include "app/commandline/commandwords.h"
#include "app/commandline/terminal.h"
#include "core/code/program.h"
#include "core/files/openfile.h"
#include "core/files/savetext.h"
#include "core/plan/precautions.h"
#include "core/plan/taskline.h"

#include <array>

namespace loopscope {

namespace {

enum class Form { Json, PackedJson, Csv, TaskLines, Python, Cpp };

struct Ending
{
    const char* text;
    Form form;
};
// The longer before the shorter.
constexpr std::array endings{
    Ending{".json.gz", Form::PackedJson}, Ending{".json", Form::Json}, Ending{".csv", Form::Csv},
    Ending{".txt", Form::TaskLines},      Ending{".py", Form::Python}, Ending{".cpp", Form::Cpp}};

std::optional<Form> formOf(const QString& path)
{
    for (const Ending& ending : endings) {
        if (path.endsWith(QLatin1String(ending.text), Qt::CaseInsensitive))
            return ending.form;
    }
    return std::nullopt;
}

QString knownEndings()
{
    QStringList known;
    for (const Ending& ending : endings)
        known.append(QLatin1String(ending.text));
    return known.join(QStringLiteral(", "));
}

bool isLossless(const Task& task)
{
    return !task.request || (task.request->headers.empty() && !task.request->deadline);
}

/// A task that is off is a comment.
QString taskLines(const Plan& plan)
{
    QString lines;
    int shortened = 0;
    for (const Task& task : plan.tasks) {
        lines += QLatin1String(task.enabled ? "" : "# ") + toTaskLine(task) + u'\n';
        shortened += isLossless(task) ? 0 : 1;
    }
    const QString tasks =
        shortened == 1 ? CommandWords::tr("1 task") : CommandWords::tr("%1 tasks").arg(shortened);
    if (shortened > 0)
        say(CommandWords::tr("task lines cannot say headers and deadlines: left out of %1").arg(tasks));
    return lines;
}

std::optional<Problem> writeCode(const Plan& plan, const RunSettings& settings, const QString& path,
                                 Form form)
{
    const CodeLanguage language = form == Form::Python ? CodeLanguage::Python : CodeLanguage::Cpp;
    return saveText(programOf(plan, settings, language).text, path);
}

std::optional<Problem> convert(const LoadedPlan& loaded, const QString& path, Form form)
{
    const Plan& plan = loaded.plan;
    const bool keepsSecrets = form == Form::Json || form == Form::TaskLines;
    std::optional<Problem> problem;
    switch (form) {
    case Form::Json: problem = savePlan(plan, path); break;
    case Form::PackedJson:
    case Form::Csv: return Problem{CommandWords::tr("only recordings are written as .json.gz or .csv")};
    case Form::TaskLines: problem = saveText(taskLines(plan), path); break;
    case Form::Python:
    case Form::Cpp: problem = writeCode(plan, resolved(plan.settings), path, form); break;
    }
    if (!problem && keepsSecrets && holdsSecrets(plan))
        say(path + QStringLiteral(": ") + CommandWords::tr("holds passwords or other secrets"));
    return problem;
}

// A plan and its code are one run's: the first of several.
std::optional<Problem> convert(const LoadedRecordings& loaded, const QString& path, Form form)
{
    const Recording& recording = *loaded.runs.front();
    switch (form) {
    case Form::Json:
    case Form::PackedJson:
    case Form::Csv: return saveRecordings(loaded.runs, path);
    case Form::TaskLines: return saveText(taskLines(recording.plan()), path);
    case Form::Python:
    case Form::Cpp: return writeCode(recording.plan(), recording.settings(), path, form);
    }
    Q_UNREACHABLE();
}

std::optional<Problem> convert(const RawTrace&, const QString&, Form)
{
    return Problem{CommandWords::tr("another program's trace can only be looked at")};
}

QStringList warningsOfFile(const RawTrace&)
{
    return {};
}

template <class Loaded>
QStringList warningsOfFile(const Loaded& loaded)
{
    return loaded.warnings;
}

} // namespace

ExitStatus convertCommand(const QStringList& arguments)
{
    CommandParser parser(
        QStringLiteral("convert"),
        CommandWords::tr("Writes a plan or a recording in another form: a recording as .json, "
                         ".json.gz or .csv, a plan as .json, its task lines as .txt, and either as a program "
                         "in Python (.py) or C++ with Qt (.cpp)."));
    parser.addPositional(QStringLiteral("in"),
                         CommandWords::tr("A plan or a recording (.json, .json.gz, .txt)."),
                         QStringLiteral("IN"));
    parser.addPositional(QStringLiteral("out"), CommandWords::tr("What to write; its ending names the form."),
                         QStringLiteral("OUT"));
    if (const auto status = parser.read(arguments))
        return *status;
    if (parser.positional().size() != 2)
        return parser.wrong(CommandWords::tr("say what to convert, and into what: two files"));
    const QString from = parser.positional().front();
    const QString to = parser.positional().back();
    const std::optional<Form> form = formOf(to);
    if (!form)
        return parser.wrong(
            CommandWords::tr("%1: expected a name that ends in one of %2").arg(to, knownEndings()));
    const Result<OpenedFile> file = openFile(from);
    if (!file) {
        sayOf(from, file.problem());
        return WrongUsage;
    }
    return std::visit(
        [&](const auto& loaded) {
            for (const QString& warning : warningsOfFile(loaded))
                say(from + QStringLiteral(": ") + warning);
            const std::optional<Problem> problem = convert(loaded, to, *form);
            if (problem)
                sayOf(to, *problem);
            return problem ? WrongUsage : Success;
        },
        *file);
}

} // namespace loopscope
