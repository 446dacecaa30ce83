// Configuration files: one list of fields, a function that visits them, serves reading, checking and
// writing alike. Reader and writer have the same calls.
#pragma once

#include "domain/error.h"

#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <type_traits>
#include <vector>

namespace cyto {

class ConfigReader {
public:
    /// @param where name of the object in messages
    ConfigReader(const nlohmann::json &json, QString file, QString where);

    void field(const char *key, double &v, double low, double high) { number(key, v, low, high, false); }
    template <class Int>
    requires std::is_integral_v<Int>
    void field(const char *key, Int &v, double low, double high)
    {
        double d = static_cast<double>(v);
        if (number(key, d, low, high, true))
            v = m_json.at(key).get<Int>();
    }
    void field(const char *key, bool &v);
    void field(const char *key, std::string &v, const std::set<std::string> &allowed);
    /// Any text.
    void field(const char *key, std::string &v);
    /// Numbers, whole ones where T is.
    template <class T>
    requires std::is_arithmetic_v<T>
    void field(const char *key, std::vector<T> &v, double low, double high)
    {
        if (numbers(key, low, high, std::is_integral_v<T>))
            v = m_json.at(key).get<std::vector<T>>();
    }
    void field(const char *key, std::vector<std::string> &v);
    template <class Visit>
    void object(const char *key, Visit visit)
    {
        if (const nlohmann::json *j = take(key))
            inner(*j, key, visit);
    }
    /// A list of objects; the values it had are replaced.
    template <class T, class Visit>
    void objects(const char *key, std::vector<T> &v, Visit visit)
    {
        const nlohmann::json *j = takeList(key);
        if (!j)
            return;
        v.assign(j->size(), T {});
        for (size_t i = 0; i < v.size(); ++i)
            inner((*j)[i], key, [&](ConfigReader &r) { visit(r, v[i]); });
    }
    /// What has its own reader: Config::fromJson(json, file).
    template <class Config>
    void network(const char *key, Config &v)
    {
        if (const nlohmann::json *j = take(key)) {
            auto c = Config::fromJson(*j, m_file);
            if (c)
                v = std::move(*c);
            else
                adopt(tl::unexpected<Error>(c.error()));
        }
    }
    /// The first error; a field that nobody asked for is one.
    [[nodiscard]] Status finish();

private:
    template <class Visit>
    void inner(const nlohmann::json &json, const char *key, Visit visit)
    {
        ConfigReader r(json, m_file, QLatin1String(key));
        visit(r);
        adopt(r.finish());
    }
    const nlohmann::json *take(const char *key);
    const nlohmann::json *takeList(const char *key);
    bool number(const char *key, double &v, double low, double high, bool whole);
    bool numbers(const char *key, double low, double high, bool whole);
    void refuse(const QString &message);
    void adopt(Status s);

    const nlohmann::json &m_json;
    QString m_file, m_where;
    std::set<std::string> m_seen;
    Status m_status;
};

class ConfigWriter {
public:
    template <class T, class... Limits>
    void field(const char *key, const T &v, const Limits &...)
    {
        json[key] = v;
    }
    // A list in braces is not deduced as a limit.
    void field(const char *key, const std::string &v, const std::set<std::string> &) { json[key] = v; }
    template <class Visit>
    void object(const char *key, Visit visit)
    {
        ConfigWriter inner;
        visit(inner);
        json[key] = inner.json;
    }
    template <class T, class Visit>
    void objects(const char *key, const std::vector<T> &v, Visit visit)
    {
        json[key] = nlohmann::json::array();
        for (const T &item : v) {
            ConfigWriter inner;
            visit(inner, item);
            json[key].push_back(inner.json);
        }
    }
    template <class Config>
    void network(const char *key, const Config &v)
    {
        json[key] = v.toJson();
    }
    nlohmann::json json = nlohmann::json::object();
};

} // namespace cyto
