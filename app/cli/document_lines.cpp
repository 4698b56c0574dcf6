// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/document_lines.h"

#include "app/exchange/document_reader.h"

#include <algorithm>
#include <istream>
#include <string_view>
#include <utility>

namespace restride::cli {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

std::string_view trimmed(std::string_view line)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (line.starts_with(kByteOrderMark))
        line.remove_prefix(kByteOrderMark.size());
    line.remove_prefix(std::min(line.find_first_not_of(kBlanks), line.size()));
    return line.substr(0, line.find_last_not_of(kBlanks) + 1);
}

/// How far the lines read so far are inside braces and brackets.
class Nesting
{
public:
    void read(std::string_view line)
    {
        bool inText = false; // no text of JSON goes on in the next line
        for (std::size_t i = 0; i < line.size(); ++i) {
            const char letter = line[i];
            if (inText && letter == '\\')
                ++i;
            else if (letter == '"')
                inText = !inText;
            if (inText)
                last_ = '"';
            else if (kBlanks.find(letter) == std::string_view::npos)
                take(letter);
        }
    }

    [[nodiscard]] bool isOpen() const { return !open_.empty(); }
    /// The last letter that is no blank.
    [[nodiscard]] char last() const { return last_; }
    /// Whether JSON allows an object to begin here. Precondition: `isOpen()`.
    [[nodiscard]] bool hasRoomForObject() const
    {
        return open_.back() == '{' ? last_ == ':' : last_ == '[' || last_ == ',';
    }

private:
    void take(char letter)
    {
        last_ = letter;
        if (letter == '{' || letter == '[')
            open_ += letter;
        else if ((letter == '}' || letter == ']') && isOpen())
            open_.pop_back();
    }

    std::string open_; ///< outermost first
    char last_ = 0;
};

/// Whether a document begins with `line` and goes on in the next.
bool goesOn(std::string_view line, const Nesting &nesting)
{
    return trimmed(line).starts_with('{') && nesting.isOpen() &&
           std::string_view("{[,").find(nesting.last()) != std::string_view::npos;
}

/// Whether `object`, which begins with a brace, is or begins a document.
bool isForDocument(std::string_view object)
{
    constexpr std::string_view kFirstKey = "\"format\"";
    return trimmed(object.substr(1)).starts_with(kFirstKey) ||
           (object.find(kFirstKey) != std::string_view::npos && looksLikeDocument(object));
}

/// Whether `line` begins the next document although the one so far is not at its end.
bool beginsNext(std::string_view line, const Nesting &soFar, bool indented)
{
    const std::string_view words = trimmed(line);
    return words.starts_with('{') && (!soFar.hasRoomForObject() || isForDocument(words) ||
                                      (indented && words == "{" && line.starts_with('{')));
}

} // namespace

std::optional<DocumentText> DocumentLines::next()
{
    do
        if (!readLine())
            return std::nullopt;
    while (!line_.tooLong && trimmed(line_.text).empty());

    DocumentText document{std::move(line_.text), line_.line, line_.tooLong};
    if (document.tooLong)
        return document;
    Nesting nesting;
    nesting.read(document.text);
    if (!goesOn(document.text, nesting))
        return document;
    bool indented = false;
    while (nesting.isOpen() && !document.tooLong && readLine()) {
        if (beginsNext(line_.text, nesting, indented)) {
            waiting_ = true;
            break;
        }
        document.text += '\n' + line_.text;
        document.tooLong = line_.tooLong || document.text.size() > kLongestDocument;
        nesting.read(line_.text);
        indented = indented || line_.text.starts_with(' ') || line_.text.starts_with('\t');
    }
    return document;
}

bool DocumentLines::readLine()
{
    if (std::exchange(waiting_, false))
        return true;
    line_ = {{}, line_.line + 1, false};
    bool any = false;
    for (int letter = in_.get(); letter != std::istream::traits_type::eof(); letter = in_.get()) {
        any = true;
        if (letter == '\n')
            break;
        if (line_.text.size() < kLongestDocument)
            line_.text += static_cast<char>(letter);
        else
            line_.tooLong = true;
    }
    return any;
}

} // namespace restride::cli
