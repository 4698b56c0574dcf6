// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_text.h"

#include <algorithm>
#include <cctype>
#include <regex>
#include <sstream>

namespace restride::architecture {
namespace {

class Cutter
{
public:
    explicit Cutter(std::string_view source) : source_(source) {}

    std::vector<Piece> cut()
    {
        while (at_ < source_.size()) {
            if (startsWith("//"))
                take(PieceKind::Comment, 2, "\n", 0);
            else if (startsWith("/*"))
                take(PieceKind::Comment, 2, "*/", 2);
            else if (startsWith("R\"") && !isWordBefore())
                takeRaw();
            else if (startsWith("\""))
                takeQuoted();
            else if (startsWith("'") && !isDigitBefore())
                skipCharacter();
            else
                step(1);
        }
        endCode(source_.size());
        return std::move(pieces_);
    }

private:
    [[nodiscard]] bool startsWith(std::string_view start) const
    {
        return source_.substr(at_).starts_with(start);
    }
    [[nodiscard]] bool isWordBefore() const
    {
        return at_ > 0 && (std::isalnum(static_cast<unsigned char>(source_[at_ - 1])) != 0);
    }
    /// The quote of `1'000` opens no character.
    [[nodiscard]] bool isDigitBefore() const
    {
        return at_ > 0 && (std::isxdigit(static_cast<unsigned char>(source_[at_ - 1])) != 0);
    }

    void step(std::size_t count)
    {
        const auto end = std::min(source_.size(), at_ + count);
        line_ += static_cast<int>(std::ranges::count(source_.substr(at_, end - at_), '\n'));
        at_ = end;
    }

    void endCode(std::size_t end)
    {
        if (end > codeStart_)
            pieces_.push_back({PieceKind::Code, codeLine_,
                               std::string(source_.substr(codeStart_, end - codeStart_))});
    }

    /// Takes all from here, without `opening` characters, up to `until`, of which `closing` are
    /// passed over.
    void take(PieceKind kind, std::size_t opening, std::string_view until, std::size_t closing)
    {
        endCode(at_);
        const int line = line_;
        const auto start = at_ + opening;
        const auto end = std::min(source_.size(), source_.find(until, start));
        step(end + closing - at_);
        pieces_.push_back({kind, line, std::string(source_.substr(start, end - start))});
        codeStart_ = at_;
        codeLine_ = line_;
    }

    void takeRaw()
    {
        const auto bracket = source_.find('(', at_);
        if (bracket == std::string_view::npos)
            return step(1);
        const auto delimiter = source_.substr(at_ + 2, bracket - at_ - 2);
        const auto until = ")" + std::string(delimiter) + "\"";
        take(PieceKind::Literal, bracket + 1 - at_, until, until.size());
    }

    [[nodiscard]] std::size_t endOfQuoted(char quote) const
    {
        auto end = at_ + 1;
        while (end < source_.size() && source_[end] != quote && source_[end] != '\n')
            end += source_[end] == '\\' ? 2 : 1;
        return std::min(end, source_.size());
    }

    void takeQuoted()
    {
        const auto start = at_ + 1;
        const auto text = source_.substr(start, endOfQuoted('"') - start);
        endCode(at_);
        pieces_.push_back({PieceKind::Literal, line_, std::string(text)});
        step(text.size() + 2);
        codeStart_ = at_;
        codeLine_ = line_;
    }

    void skipCharacter() { step(endOfQuoted('\'') + 1 - at_); }

    std::string_view source_;
    std::size_t at_ = 0;
    int line_ = 1;
    std::size_t codeStart_ = 0;
    int codeLine_ = 1;
    std::vector<Piece> pieces_;
};

/// `source` with its comments gone and its lines kept.
std::string withoutComments(std::string_view source)
{
    std::string rest;
    for (const Piece &piece : piecesOf(source)) {
        if (piece.kind == PieceKind::Comment)
            rest.append(static_cast<std::size_t>(std::ranges::count(piece.text, '\n')), '\n');
        else if (piece.kind == PieceKind::Literal)
            rest += '"' + piece.text + '"';
        else
            rest += piece.text;
    }
    return rest;
}

} // namespace

std::vector<Piece> piecesOf(std::string_view source)
{
    return Cutter(source).cut();
}

std::vector<Include> includesOf(std::string_view source)
{
    static const std::regex kInclude(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<Include> includes;
    std::istringstream lines(withoutComments(source));
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        std::smatch match;
        if (std::regex_search(line, match, kInclude))
            includes.push_back({number, match[2], match[1] == "<"});
    }
    return includes;
}

} // namespace restride::architecture
