// SPDX-License-Identifier: GPL-3.0-or-later
// Writes JSON text piece by piece, with the keys in the order in which they are given: Qt's own
// QJsonObject sorts them, and a plan or a backup is easier to read in the order of its description.
// Knows nothing of what is written, and trusts its caller to open and close in pairs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace restride {

class JsonWriter
{
public:
    enum class Layout {
        OneLine, ///< no blanks, no line ends: a line of JSON Lines
        Readable ///< members of the root, and elements of its lists, on lines of their own
    };

    explicit JsonWriter(Layout layout = Layout::OneLine) : layout_(layout) {}

    void beginObject();
    void beginObject(std::string_view key);
    void endObject();
    void beginArray(std::string_view key);
    void endArray();

    // Members of an object.
    void text(std::string_view key, std::string_view value);
    void number(std::string_view key, double value);
    void truth(std::string_view key, bool value);
    void null(std::string_view key);

    // Elements of a list.
    void text(std::string_view value);
    void number(double value);

    /// The text so far; UTF-8, without a line end.
    [[nodiscard]] const std::string &json() const { return json_; }

private:
    struct Level {
        bool array;
        bool onLines;
        bool empty = true;
    };

    void open(char bracket, bool array);
    void close(char bracket);
    void separate();
    void breakLine(std::size_t depth);
    void key(std::string_view key);
    void quote(std::string_view value);
    void append(double value);

    Layout layout_;
    std::string json_;
    std::vector<Level> levels_;
};

} // namespace restride
