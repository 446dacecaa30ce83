#include "training/config_fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace cyto {

namespace {

using Json = nlohmann::json;

QString tr(const char *text)
{
    return QCoreApplication::translate("TrainConfig", text);
}

bool within(const Json &j, double low, double high, bool whole)
{
    // The comparison is false for NaN too.
    return j.is_number() && (!whole || j.is_number_integer()) && j.get<double>() >= low && j.get<double>() <= high;
}

} // namespace

ConfigReader::ConfigReader(const Json &json, QString file, QString where)
    : m_json(json), m_file(std::move(file)), m_where(std::move(where))
{
}

void ConfigReader::field(const char *key, bool &v)
{
    const Json *j = take(key);
    if (j && j->is_boolean())
        v = j->get<bool>();
    else if (j)
        refuse(tr("%1: \"%2\" in \"%3\" must be true or false.").arg(m_file, QLatin1String(key), m_where));
}

void ConfigReader::field(const char *key, std::string &v, const std::set<std::string> &allowed)
{
    const Json *j = take(key);
    if (j && j->is_string() && allowed.contains(j->get<std::string>()))
        v = j->get<std::string>();
    else if (j)
        refuse(tr("%1: \"%2\" in \"%3\" has a value that is not supported.").arg(m_file, QLatin1String(key), m_where));
}

void ConfigReader::field(const char *key, std::string &v)
{
    const Json *j = take(key);
    if (j && j->is_string())
        v = j->get<std::string>();
    else if (j)
        refuse(tr("%1: \"%2\" in \"%3\" must be a text.").arg(m_file, QLatin1String(key), m_where));
}

void ConfigReader::field(const char *key, std::vector<std::string> &v)
{
    const Json *j = takeList(key);
    if (!j)
        return;
    if (std::all_of(j->begin(), j->end(), [](const Json &e) { return e.is_string(); }))
        v = j->get<std::vector<std::string>>();
    else
        refuse(tr("%1: \"%2\" in \"%3\" must be a list of texts.").arg(m_file, QLatin1String(key), m_where));
}

Status ConfigReader::finish()
{
    if (!m_json.is_object()) {
        refuse(tr("%1: \"%2\" must be a JSON object.").arg(m_file, m_where));
        return m_status;
    }
    for (const auto &item : m_json.items())
        if (!m_seen.contains(item.key()))
            refuse(tr("%1: \"%2\" has no field \"%3\".").arg(m_file, m_where, QString::fromStdString(item.key())));
    return m_status;
}

const Json *ConfigReader::take(const char *key)
{
    m_seen.insert(key);
    return m_json.is_object() && m_json.contains(key) ? &m_json.at(key) : nullptr;
}

const Json *ConfigReader::takeList(const char *key)
{
    const Json *j = take(key);
    if (j && !j->is_array()) {
        refuse(tr("%1: \"%2\" in \"%3\" must be a list.").arg(m_file, QLatin1String(key), m_where));
        return nullptr;
    }
    return j;
}

bool ConfigReader::number(const char *key, double &v, double low, double high, bool whole)
{
    const Json *j = take(key);
    if (!j)
        return false;
    if (!within(*j, low, high, whole)) {
        refuse(tr("%1: \"%2\" in \"%3\" must be a number between %4 and %5.")
                   .arg(m_file, QLatin1String(key), m_where)
                   .arg(low)
                   .arg(high));
        return false;
    }
    v = j->get<double>();
    return true;
}

bool ConfigReader::numbers(const char *key, double low, double high, bool whole)
{
    const Json *j = takeList(key);
    if (!j)
        return false;
    if (std::all_of(j->begin(), j->end(), [&](const Json &e) { return within(e, low, high, whole); }))
        return true;
    refuse(tr("%1: \"%2\" in \"%3\" must be a list of numbers between %4 and %5.")
               .arg(m_file, QLatin1String(key), m_where)
               .arg(low)
               .arg(high));
    return false;
}

void ConfigReader::refuse(const QString &message)
{
    adopt(fail(ErrorCode::InvalidArgument, message, tr("Correct the configuration file.")));
}

void ConfigReader::adopt(Status s)
{
    if (m_status && !s)
        m_status = std::move(s);
}

} // namespace cyto
