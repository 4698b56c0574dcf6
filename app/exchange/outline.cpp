// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/outline.h"

#include "app/exchange/pointer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <deque>
#include <functional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace restride {
namespace {

/// A container that the walk is inside of.
struct Level {
    bool array = false;
    std::size_t index = 0;                     ///< of the element that comes next
    std::string_view key;                      ///< of the member that comes next
    std::unordered_set<std::string_view> keys; ///< of an object, so far
};

/// Walks the text once and tells of every member and element as it begins.
class Walk
{
public:
    using Visit = std::function<void(const std::vector<Level> &path, bool repeated)>;

    Walk(std::string_view json, Visit visit) : json_(json), visit_(std::move(visit)) {}

    void run()
    {
        for (; at_ < json_.size(); ++at_)
            step(json_[at_]);
    }

private:
    void step(char letter)
    {
        switch (letter) {
        case '{':
        case '[':
            beginElement();
            levels_.emplace_back().array = letter == '[';
            break;
        case '}':
        case ']':
            levels_.pop_back();
            fresh_ = false;
            return;
        case ',':
            if (levels_.back().array)
                ++levels_.back().index;
            break;
        case ':':
            fresh_ = false;
            return;
        case '"':
            text();
            return;
        case ' ':
        case '\t':
        case '\r':
        case '\n':
            return;
        default: // within a number, true, false or null
            if (fresh_)
                beginElement();
            fresh_ = false;
            return;
        }
        fresh_ = true;
    }

    void beginElement()
    {
        if (fresh_ && !levels_.empty() && levels_.back().array)
            visit_(levels_, false);
    }

    void text()
    {
        const std::size_t begin = ++at_;
        while (json_[at_] != '"')
            at_ += json_[at_] == '\\' ? 2 : 1;
        if (!fresh_ || levels_.empty())
            return;
        fresh_ = false;
        Level &level = levels_.back();
        if (level.array) {
            visit_(levels_, false);
            return;
        }
        level.key = meant(json_.substr(begin, at_ - begin));
        const bool repeated = !level.keys.insert(level.key).second;
        visit_(levels_, repeated);
    }

    /// A key without its escapes. Most have none and stand for themselves.
    std::string_view meant(std::string_view written)
    {
        if (written.find('\\') == std::string_view::npos)
            return written;
        QByteArray list("[\"");
        list.append(written.data(), static_cast<qsizetype>(written.size())).append("\"]");
        const QString text = QJsonDocument::fromJson(list).array().at(0).toString();
        return unescaped_.emplace_back(text.toStdString());
    }

    std::string_view json_;
    Visit visit_;
    std::size_t at_ = 0;
    bool fresh_ = false; ///< the next thing begins a member or an element
    std::vector<Level> levels_;
    std::deque<std::string> unescaped_; ///< what `meant` points into
};

std::string pointerTo(const std::vector<Level> &path)
{
    std::string pointer;
    for (const Level &level : path)
        pointer =
            level.array ? pointerBelow(pointer, level.index) : pointerBelow(pointer, level.key);
    return pointer;
}

std::string_view parentOf(std::string_view pointer)
{
    const std::size_t slash = pointer.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : pointer.substr(0, slash);
}

} // namespace

Faults repeatedKeys(std::string_view json)
{
    Faults faults;
    Walk(json, [&](const std::vector<Level> &path, bool repeated) {
        if (repeated)
            faults.push_back({pointerTo(path), "stands more than once in its object"});
    }).run();
    return faults;
}

void orderAsWritten(Faults &faults, std::string_view json)
{
    std::unordered_map<std::string, std::size_t> places{{"", 0}};
    Walk(json, [&](const std::vector<Level> &path, bool) {
        places.emplace(pointerTo(path), places.size());
    }).run();
    const auto placeOf = [&](const Fault &fault) {
        std::string_view path = fault.path;
        for (;;) {
            if (const auto found = places.find(std::string(path)); found != places.end())
                return found->second;
            path = parentOf(path);
        }
    };
    std::vector<std::pair<std::size_t, std::size_t>> order;
    order.reserve(faults.size());
    for (std::size_t i = 0; i < faults.size(); ++i)
        order.emplace_back(placeOf(faults[i]), i);
    std::sort(order.begin(), order.end());
    Faults sorted;
    sorted.reserve(faults.size());
    for (const auto &[place, index] : order)
        sorted.push_back(std::move(faults[index]));
    faults = std::move(sorted);
}

} // namespace restride
