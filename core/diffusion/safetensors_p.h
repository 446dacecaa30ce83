// What the sources of safetensors share; for them alone.
#pragma once

#include "diffusion/safetensors_header.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <utility>

#include <unistd.h>

namespace cyto::safetensors {

/// Short for the message's context; lupdate knows it by its name.
inline QString translate(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

/// Closes a file descriptor; close() alone tells whether that failed.
class Descriptor final {
public:
    explicit Descriptor(int fd) : m_fd(fd) { }
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int get() const { return m_fd; }
    bool close() { return m_fd < 0 || ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

/// Writes everything or returns false with errno set.
inline bool writeAll(int fd, const void *data, std::size_t size)
{
    const auto *from = static_cast<const unsigned char *>(data);
    while (size > 0) {
        const ssize_t n = ::write(fd, from, std::min<std::size_t>(size, std::size_t {1} << 30));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            errno = n == 0 ? ENOSPC : errno;
            return false;
        }
        from += n;
        size -= static_cast<std::size_t>(n);
    }
    return true;
}

/// nlohmann's document parser keeps the last of two equal keys without a word, and nests without
/// bound. This handler refuses whatever its subclass does not expect at this place.
class StrictHandler : public nlohmann::json_sax<nlohmann::json> {
public:
    [[nodiscard]] const QString &reason() const { return m_reason; }

    bool null() override { return unexpectedValue(); }
    bool boolean(bool) override { return unexpectedValue(); }
    bool number_integer(number_integer_t) override { return unexpectedValue(); } // negative ones only
    bool number_unsigned(number_unsigned_t) override { return unexpectedValue(); }
    bool number_float(number_float_t, const string_t &) override { return unexpectedValue(); }
    bool string(string_t &) override { return unexpectedValue(); }
    bool binary(binary_t &) override { return unexpectedValue(); }
    bool start_array(std::size_t) override { return unexpectedValue(); }
    bool end_array() override { return unexpectedValue(); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        // The exception's own text quotes the file, of any length: it is not shown.
        return refuse(translate("Safetensors", "its JSON text has an error at byte %1").arg(position));
    }

protected:
    bool refuse(const QString &reason)
    {
        m_reason = reason;
        return false;
    }
    bool refuseDuplicate(const std::string &key)
    {
        return refuse(translate("Safetensors", "the name \"%1\" occurs twice").arg(printableTensorName(key)));
    }
    bool unexpectedValue()
    {
        return refuse(m_key.empty()
                ? translate("Safetensors", "its JSON text does not start with an object")
                : translate("Safetensors", "\"%1\" has a value of the wrong kind").arg(printableTensorName(m_key)));
    }

    std::string m_key; ///< for messages: the last key seen
    QString m_reason;
};

} // namespace cyto::safetensors
