#include "domain/class_set.h"

#include <QCoreApplication>
#include <QSet>

namespace cyto {

namespace {
QString derivedDisplayName(const QString &name)
{
    QString text = name;
    text.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}
} // namespace

Expected<ClassSet> ClassSet::create(std::vector<CellClass> classes)
{
    if (classes.empty())
        return fail(ErrorCode::InvalidArgument, QCoreApplication::translate("ClassSet", "The model names no classes."));
    QSet<QString> seen;
    for (CellClass &c : classes) {
        if (c.name.isEmpty())
            return fail(
                ErrorCode::InvalidArgument, QCoreApplication::translate("ClassSet", "A class has an empty name."));
        if (seen.contains(c.name))
            return fail(ErrorCode::InvalidArgument,
                QCoreApplication::translate("ClassSet", "The class \"%1\" is named twice.").arg(c.name));
        seen.insert(c.name);
        if (c.displayName.isEmpty())
            c.displayName = derivedDisplayName(c.name);
    }
    ClassSet set;
    set.m_classes = std::move(classes);
    return set;
}

Expected<ClassSet> ClassSet::fromNames(const std::vector<QString> &names)
{
    std::vector<CellClass> classes;
    classes.reserve(names.size());
    for (const QString &name : names)
        classes.push_back({name, {}, {}, {}});
    return create(std::move(classes));
}

std::optional<int> ClassSet::indexOf(const QString &name) const
{
    for (size_t i = 0; i < m_classes.size(); ++i)
        if (m_classes[i].name == name)
            return static_cast<int>(i);
    return std::nullopt;
}

const ClassSet &readersClasses()
{
    static const ClassSet classes = *ClassSet::fromNames(
        {QStringLiteral("basophil"), QStringLiteral("blast"), QStringLiteral("lymphocyte"), QStringLiteral("monocyte"),
            QStringLiteral("neutrophil"), QStringLiteral("erythroblast"), QStringLiteral("eosinophil"),
            QStringLiteral("immature_granulocyte"), QStringLiteral("platelet"), QStringLiteral("artefact")});
    return classes;
}

} // namespace cyto
