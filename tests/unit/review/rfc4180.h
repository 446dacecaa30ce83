// CSV read strictly by the grammar of RFC 4180, independent of our own reader.
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace rfc4180 {

/// Records of fields; empty optional where the bytes break the grammar (CRLF at each record's end,
/// quotes only around whole fields and doubled inside).
inline std::optional<QList<QList<QByteArray>>> parse(const QByteArray &bytes)
{
    QList<QList<QByteArray>> records;
    QList<QByteArray> record;
    qsizetype i = 0;
    while (i < bytes.size()) {
        QByteArray field;
        if (bytes[i] == '"') {
            for (++i;; ++i) {
                if (i >= bytes.size())
                    return std::nullopt;
                if (bytes[i] == '"') {
                    if (i + 1 < bytes.size() && bytes[i + 1] == '"')
                        ++i;
                    else
                        break;
                }
                field += bytes[i];
            }
            ++i;
        } else {
            for (; i < bytes.size() && bytes[i] != ',' && bytes[i] != '\r'; ++i) {
                if (bytes[i] == '"' || bytes[i] == '\n')
                    return std::nullopt;
                field += bytes[i];
            }
        }
        record << field;
        if (i < bytes.size() && bytes[i] == ',') {
            ++i;
            if (i < bytes.size() && bytes[i] == '\r')
                record << QByteArray(); // the last field is empty
            else
                continue;
        }
        if (!bytes.mid(i).startsWith("\r\n"))
            return std::nullopt;
        i += 2;
        records << record;
        record.clear();
    }
    return records;
}

} // namespace rfc4180
