// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/json_writer.h"

#include <array>
#include <cassert>
#include <charconv>

namespace restride {

void JsonWriter::beginObject()
{
    separate();
    open('{', false);
}

void JsonWriter::beginObject(std::string_view name)
{
    key(name);
    open('{', false);
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginArray(std::string_view name)
{
    key(name);
    open('[', true);
}

void JsonWriter::endArray()
{
    close(']');
}

void JsonWriter::text(std::string_view name, std::string_view value)
{
    key(name);
    quote(value);
}

void JsonWriter::number(std::string_view name, double value)
{
    key(name);
    append(value);
}

void JsonWriter::truth(std::string_view name, bool value)
{
    key(name);
    json_ += value ? "true" : "false";
}

void JsonWriter::null(std::string_view name)
{
    key(name);
    json_ += "null";
}

void JsonWriter::text(std::string_view value)
{
    separate();
    quote(value);
}

void JsonWriter::number(double value)
{
    separate();
    append(value);
}

void JsonWriter::open(char bracket, bool array)
{
    const std::size_t depth = levels_.size();
    const bool onLines = layout_ == Layout::Readable && (depth == 0 || (depth == 1 && array));
    json_ += bracket;
    levels_.push_back({array, onLines});
}

void JsonWriter::close(char bracket)
{
    assert(!levels_.empty());
    const Level level = levels_.back();
    levels_.pop_back();
    if (level.onLines && !level.empty)
        breakLine(levels_.size());
    json_ += bracket;
}

void JsonWriter::separate()
{
    if (levels_.empty())
        return;
    Level &level = levels_.back();
    if (!level.empty)
        json_ += layout_ == Layout::Readable && !level.onLines ? ", " : ",";
    level.empty = false;
    if (level.onLines)
        breakLine(levels_.size());
}

void JsonWriter::breakLine(std::size_t depth)
{
    json_ += '\n';
    json_.append(2 * depth, ' ');
}

void JsonWriter::key(std::string_view name)
{
    assert(!levels_.empty() && !levels_.back().array);
    separate();
    quote(name);
    json_ += layout_ == Layout::Readable ? ": " : ":";
}

void JsonWriter::quote(std::string_view value)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    json_ += '"';
    for (const char letter : value) {
        const auto code = static_cast<unsigned char>(letter);
        if (letter == '"' || letter == '\\') {
            json_ += '\\';
            json_ += letter;
        } else if (letter == '\n') {
            json_ += "\\n";
        } else if (code < 0x20) {
            json_ += "\\u00";
            json_ += kHex[code >> 4U];
            json_ += kHex[code & 0xFU];
        } else {
            json_ += letter;
        }
    }
    json_ += '"';
}

void JsonWriter::append(double value)
{
    std::array<char, 32> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    json_.append(digits.data(), written.ptr);
}

} // namespace restride
