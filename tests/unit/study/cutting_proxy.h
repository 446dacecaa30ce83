// Stands between a program and its server and breaks the connection at the moment that a test wants.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace fixture {

class CuttingProxy {
public:
    enum class Cut {
        None,
        BeforeCommit, ///< the COMMIT does not reach the server
        AfterCommit, ///< the server commits, and its answer does not come back
        Silently ///< the program's side is cut at its next word; the server's side stays open
    };

    explicit CuttingProxy(int serverPort) : m_server(serverPort)
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address = local(0);
        socklen_t size = sizeof address;
        ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size);
        ::listen(m_listener, 8);
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~CuttingProxy()
    {
        m_end = true;
        m_thread.join();
        for (const Pair &pair : m_pairs)
            closeBoth(pair);
        ::close(m_listener);
    }
    CuttingProxy(const CuttingProxy &) = delete;
    CuttingProxy &operator=(const CuttingProxy &) = delete;

    [[nodiscard]] int port() const { return m_port; }
    /// Once; afterwards everything passes again.
    void cut(Cut where) { m_cut = where; }
    /// New connections are closed at once.
    void refuse(bool refused) { m_refuse = refused; }

private:
    struct Pair {
        int program = -1, server = -1;
    };

    static sockaddr_in local(int port)
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(static_cast<uint16_t>(port));
        return address;
    }
    static void closeBoth(const Pair &pair)
    {
        for (const int side : {pair.program, pair.server})
            if (side >= 0)
                ::close(side);
    }
    static ssize_t pass(int from, int to, std::array<char, 65536> &buffer)
    {
        const ssize_t count = ::recv(from, buffer.data(), buffer.size(), 0);
        for (ssize_t sent = 0; count > 0 && to >= 0 && sent < count;) {
            const ssize_t now = ::send(to, buffer.data() + sent, static_cast<size_t>(count - sent), MSG_NOSIGNAL);
            if (now <= 0)
                return -1;
            sent += now;
        }
        return count;
    }

    void accept()
    {
        Pair pair {::accept(m_listener, nullptr, nullptr), -1};
        const sockaddr_in address = local(m_server);
        pair.server = m_refuse ? -1 : ::socket(AF_INET, SOCK_STREAM, 0);
        if (pair.server < 0
            || ::connect(pair.server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            closeBoth(pair);
        else
            m_pairs.push_back(pair);
    }
    /// False when the pair is done with.
    bool fromProgram(Pair &pair)
    {
        const Cut cut = m_cut;
        if (cut == Cut::Silently) {
            m_cut = Cut::None;
            ::close(std::exchange(pair.program, -1));
            return true;
        }
        const ssize_t count = ::recv(pair.program, m_buffer.data(), m_buffer.size(), MSG_PEEK);
        const bool commits = count > 0
            && std::string_view(m_buffer.data(), static_cast<size_t>(count)).find("COMMIT") != std::string_view::npos;
        if (!commits || cut == Cut::None)
            return pass(pair.program, pair.server, m_buffer) > 0;
        m_cut = Cut::None;
        if (cut == Cut::AfterCommit && pass(pair.program, pair.server, m_buffer) > 0)
            pass(pair.server, -1, m_buffer); // the answer: the server has committed
        return false;
    }
    void serve()
    {
        while (!m_end) {
            std::vector<pollfd> watched {{m_listener, POLLIN, 0}};
            for (const Pair &pair : m_pairs) { // a negative number is passed over
                watched.push_back({pair.program, POLLIN, 0});
                watched.push_back({pair.server, POLLIN, 0});
            }
            if (::poll(watched.data(), watched.size(), 20) <= 0)
                continue;
            std::vector<Pair> left;
            for (size_t i = 0; i < m_pairs.size(); ++i) {
                Pair pair = m_pairs[i];
                bool open = watched[2 * i + 1].revents == 0 || fromProgram(pair);
                if (open && watched[2 * i + 2].revents != 0)
                    open = pass(pair.server, pair.program, m_buffer) > 0;
                if (open)
                    left.push_back(pair);
                else
                    closeBoth(pair);
            }
            m_pairs = std::move(left);
            if (watched.front().revents != 0)
                accept();
        }
    }

    int m_server, m_listener = -1, m_port = 0;
    std::vector<Pair> m_pairs; // of the thread
    std::array<char, 65536> m_buffer {};
    std::atomic<Cut> m_cut = Cut::None;
    std::atomic<bool> m_refuse = false, m_end = false;
    std::thread m_thread;
};

} // namespace fixture
