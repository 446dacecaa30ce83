#include "review/dataset_selection.h"

#include "diffusion/model_config.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace cyto {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DatasetSelection", text);
}

QString listOf(const ClassSet &classes)
{
    QStringList names;
    for (const CellClass &c : classes.all())
        names << c.name;
    return names.join(QStringLiteral(", "));
}

bool contains(const std::vector<QString> &names, const QString &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

Dataset limited(const Dataset &data, int perClass)
{
    if (perClass <= 0)
        return data;
    Dataset chosen;
    chosen.classNames = data.classNames;
    const auto limit = static_cast<size_t>(perClass);
    for (auto begin = data.items.begin(); begin != data.items.end();) {
        const auto end =
            std::find_if(begin, data.items.end(), [&](const DatasetItem &item) { return item.label != begin->label; });
        const auto count = static_cast<size_t>(end - begin);
        const size_t take = std::min(limit, count);
        for (size_t i = 0; i < take; ++i)
            chosen.items.push_back(*(begin + static_cast<std::ptrdiff_t>(i * count / take)));
        begin = end;
    }
    return chosen;
}

Expected<ClassMap> readClassMap(const QString &path)
{
    const auto json = readJsonFile(path);
    if (!json)
        return tl::unexpected<Error>(json.error());
    const QString hint = tr("The file has the form {\"class of the data set\": \"class of the model\"}.");
    if (!json->is_object())
        return fail(ErrorCode::InvalidArgument, tr("%1 is not a JSON object.").arg(path), hint);
    ClassMap map;
    for (const auto &item : json->items()) {
        if (!item.value().is_string() && !item.value().is_null())
            return fail(ErrorCode::InvalidArgument,
                tr("%1: the value of \"%2\" must be a class or null.").arg(path, QString::fromStdString(item.key())),
                hint);
        map.insert(QString::fromStdString(item.key()),
            item.value().is_null() ? QString() : QString::fromStdString(item.value().get<std::string>()));
    }
    return map;
}

Expected<std::vector<ClassMeaning>> classMeanings(
    const Dataset &data, const ClassSet &model, const ClassMap &map, const std::vector<QString> &abnormal)
{
    for (const QString &name : abnormal)
        if (!contains(data.classNames, name))
            return fail(ErrorCode::InvalidArgument, tr("The data set has no class \"%1\".").arg(name));
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        if (!contains(data.classNames, it.key()))
            return fail(ErrorCode::InvalidArgument,
                tr("The class map names \"%1\", which the data set does not have.").arg(it.key()));
        if (!it.value().isEmpty() && !model.indexOf(it.value()))
            return fail(ErrorCode::InvalidArgument,
                tr("The class map names \"%1\", which the model does not know.").arg(it.value()),
                tr("The model knows: %1.").arg(listOf(model)));
    }
    std::vector<ClassMeaning> meanings;
    for (const QString &name : data.classNames) {
        ClassMeaning m;
        m.abnormal = contains(abnormal, name);
        if (map.contains(name)) {
            m.leftOut = map.value(name).isEmpty() && !m.abnormal;
            m.modelClass = model.indexOf(map.value(name));
        } else {
            m.modelClass = model.indexOf(name);
        }
        if (!m.modelClass && !m.abnormal && !m.leftOut)
            return fail(ErrorCode::InvalidArgument, tr("The model does not know the class \"%1\".").arg(name),
                tr("The model knows: %1. Where the command has these options, map the class with --class-map, or "
                   "name it with --abnormal-class.")
                    .arg(listOf(model)));
        meanings.push_back(m);
    }
    return meanings;
}

} // namespace cyto
