#include "ui/preferences/preferences.h"

#include "jobs/available_cores.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <tuple>

#ifdef __linux__
#include <unistd.h>
#endif

namespace cyto::ui {

namespace {

constexpr std::array<const char *, 3> kThemes {"system", "light", "dark"};

QString key(const char *name)
{
    return QLatin1String(name);
}

/// A number a person may have edited: out of range counts as not set.
int bounded(const QSettings &settings, const char *name, int fallback, int low, int high)
{
    bool ok = false;
    const int value = settings.value(key(name), fallback).toInt(&ok);
    return ok && value >= low && value <= high ? value : fallback;
}

} // namespace

Preferences Preferences::load(QSettings &s)
{
    Preferences p;
    const QString theme = s.value(key("appearance/theme")).toString();
    for (size_t i = 0; i < kThemes.size(); ++i)
        if (theme == QLatin1String(kThemes[i]))
            p.theme = static_cast<ThemeMode>(i);
    p.picture = bounded(s, "appearance/picture", p.picture, 64, 360);
    p.readerName = s.value(key("reader/name")).toString().trimmed();
    p.automaticAdvance = s.value(key("reader/automatic_advance"), true).toBool();
    p.lockMinutes = bounded(s, "readers/lock_minutes", p.lockMinutes, 0, kLongestLock);
    p.modelFolder = s.value(key("model/folder")).toString();
    p.knownModels = s.value(key("model/known")).toStringList();
    p.compute.device = s.value(key("compute/device"), p.compute.device).toString();
    p.compute.precision = s.value(key("compute/precision"), p.compute.precision).toString();
    p.compute.threads = bounded(s, "compute/threads", 0, 0, 1024);
    if (const int trials = bounded(s, "compute/trials", 0, 0, 100000); trials > 0)
        p.trials = trials;
    p.predictOnOpen = s.value(key("compute/predict_on_open"), true).toBool();
    p.language = s.value(key("appearance/language")).toString();
    p.keys = KeyMap::load(s);
    return p;
}

void Preferences::save(QSettings &s) const
{
    s.setValue(key("appearance/theme"), QString::fromLatin1(kThemes[static_cast<size_t>(theme)]));
    s.setValue(key("appearance/picture"), picture);
    s.setValue(key("reader/name"), readerName);
    s.setValue(key("reader/automatic_advance"), automaticAdvance);
    s.setValue(key("readers/lock_minutes"), lockMinutes);
    s.setValue(key("model/folder"), modelFolder);
    s.setValue(key("model/known"), knownModels);
    s.setValue(key("compute/device"), compute.device);
    s.setValue(key("compute/precision"), compute.precision);
    s.setValue(key("compute/threads"), compute.threads);
    s.setValue(key("compute/trials"), trials.value_or(0));
    s.setValue(key("compute/predict_on_open"), predictOnOpen);
    s.setValue(key("appearance/language"), language);
    keys.save(s);
}

ClassifyOptions Preferences::classify() const
{
    ClassifyOptions options;
    options.trials = trials;
    return options;
}

QString Preferences::reader() const
{
    if (!readerName.isEmpty())
        return readerName;
    for (const char *variable : {"USER", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable).trimmed();
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("reader");
}

bool operator==(const Preferences &a, const Preferences &b)
{
    const auto tied = [](const Preferences &p) {
        return std::tie(p.theme, p.readerName, p.modelFolder, p.knownModels, p.compute.device, p.compute.precision,
            p.compute.threads, p.compute.batch, p.trials, p.automaticAdvance, p.predictOnOpen, p.picture, p.language,
            p.lockMinutes);
    };
    return tied(a) == tied(b) && a.keys == b.keys;
}

Machine Machine::here()
{
    Machine machine;
    machine.cores = availableCores();
#ifdef __linux__
    machine.memory = static_cast<qint64>(sysconf(_SC_PHYS_PAGES)) * static_cast<qint64>(sysconf(_SC_PAGE_SIZE));
#endif
    return machine;
}

} // namespace cyto::ui
