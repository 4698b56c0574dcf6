// SPDX-License-Identifier: GPL-3.0-or-later
// A law, asked of a range of made-up runners. Each pair comes from its seed alone, so that every
// machine asks the same; a pair that breaks the law is shrunk by RapidCheck before it is shown.
#pragma once

#include "tests/laws/smaller.h"
#include "tests/support/laws.h"
#include "tests/support/runner_document.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <vector>

namespace restride::test {

template <typename Change> struct Law {
    RandomRunner (*runner)(std::uint64_t seed);
    std::optional<Change> (*change)(const RandomRunner &, Dice &);
    std::string (*breach)(const RandomRunner &, const Change &);
    std::uint64_t salt = 0; ///< keeps the change's dice apart from the runner's
};

/// A runner and what is changed about it.
template <typename Change> struct Pair {
    RandomRunner runner;
    Change change;
};

template <typename Change>
std::optional<Pair<Change>> pairOf(const Law<Change> &law, std::uint64_t seed)
{
    RandomRunner runner = law.runner(seed);
    Dice dice(seed * 7919 + 1 + law.salt);
    const auto change = law.change(runner, dice);
    if (!change)
        return std::nullopt;
    return Pair<Change>{std::move(runner), *change};
}

/// The smallest pair near `pair` that breaks the law too; the change stays as it is.
template <typename Change> Pair<Change> shrunk(const Law<Change> &law, const Pair<Change> &pair)
{
    const auto tree = rc::shrinkable::shrinkRecur(pair.runner, smaller);
    const auto breaks = [&](const RandomRunner &runner) {
        return !law.breach(runner, pair.change).empty();
    };
    return {rc::shrinkable::findLocalMin(tree, breaks).first, pair.change};
}

template <typename Change>
std::string shown(const Law<Change> &law, const Pair<Change> &pair, std::uint64_t seed)
{
    const Pair<Change> least = shrunk(law, pair);
    return "seed " + std::to_string(seed) + ", shrunk: " + law.breach(least.runner, least.change) +
           "\n" + told(least.runner) + "\n" + toldChange(least.runner, least.change) + "\n" +
           asDocument(least.runner) + "\n";
}

constexpr std::uint64_t kPairs = 5000; ///< of each law, over all of its shards
constexpr std::uint64_t kShards = 8;   ///< tests that run beside each other
constexpr int kShownMost = 3;          ///< shrinking takes its time

/// RESTRIDE_LAW_PAIRS asks for more or fewer.
inline std::uint64_t pairsAsked()
{
    const char *asked = std::getenv("RESTRIDE_LAW_PAIRS");
    return asked ? std::strtoull(asked, nullptr, 10) : kPairs;
}

/// Every `kShards`-th seed from `shard` on.
inline std::vector<std::uint64_t> seedsOf(std::uint64_t shard)
{
    std::vector<std::uint64_t> seeds;
    for (std::uint64_t seed = shard; seed < pairsAsked(); seed += kShards)
        seeds.push_back(seed);
    return seeds;
}

/// How strictly a law is held. Two whole lives may come to differ by a session that falls on the
/// other side of a week's edge; a rule that only serves such a rare pair would be worse.
enum class Held {
    Always,
    Nearly ///< at most one pair in a thousand may break it
};

/// Asks the law of a shard's pairs.
template <typename Change>
void expectKept(const Law<Change> &law, std::uint64_t shard, Held held = Held::Always)
{
    std::string seeds;
    std::string stories;
    int breaches = 0;
    const std::vector<std::uint64_t> asked = seedsOf(shard);
    for (const std::uint64_t seed : asked) {
        const auto pair = pairOf(law, seed);
        if (!pair || law.breach(pair->runner, pair->change).empty())
            continue;
        seeds += std::to_string(seed) + " ";
        if (++breaches <= kShownMost)
            stories += "\n" + shown(law, *pair, seed);
    }
    // Where one in a thousand is expected, three of a shard's few hundred may be chance.
    const int most = held == Held::Nearly ? 3 + static_cast<int>(asked.size() / 1000) : 0;
    EXPECT_LE(breaches, most) << "seeds " << seeds << stories;
}

class Shards : public testing::TestWithParam<std::uint64_t>
{};

} // namespace restride::test
