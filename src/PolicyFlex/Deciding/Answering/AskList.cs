using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>Gathers the facts that answers hang on, and what would follow if a claim were confirmed (meaning 2 and 4).</summary>
internal sealed class AskList(Deliberation deliberation, WordsRenderer words)
{
    private readonly Inquiry _inquiry = deliberation.Inquiry;

    /// <summary>The asks for what was listed: those for something wanted first, then in the order in which the set declares the facts.</summary>
    public ImmutableArray<Ask> Of(IEnumerable<ActionFinding> actions, IEnumerable<OptionFinding> options)
    {
        var level = _inquiry.Level;
        var asked = actions
            .Select(action => (Name: action.Action.Action.Name, Slots: action.WhatMatters(level)))
            .Concat(options.Select(option => (Name: option.Option.Option.Name, Slots: option.WhatMatters(level))))
            .SelectMany(pair => pair.Slots.Select(slot => (pair.Name, Slot: slot)))
            .Where(pair => !FactAt(pair.Slot).NeverAsked)
            .GroupBy(pair => pair.Slot, pair => pair.Name);
        return
        [
            .. asked
                .OrderBy(names => names.Any(deliberation.Wanted.Contains) ? 0 : 1)
                .ThenBy(names => names.Key)
                .Select(names => AskFor(names.Key, [.. names.Distinct(StringComparer.Ordinal)])),
        ];
    }

    private FactDefinition FactAt(int slot) => _inquiry.Plan.Set.Facts[slot];

    private Ask AskFor(int slot, ImmutableArray<string> names)
    {
        var fact = FactAt(slot);
        var claim = _inquiry.Facts.ClaimOf(slot);
        var ask = new Ask
        {
            Fact = fact.Name,
            Why = claim.IsKnown ? AskReason.Unverified : AskReason.Missing,
            For = names,
            Question = words.Render(fact.Question, AmountPlaces.None),
            About = words.Render(fact.About),
            LookAt = words.Render(fact.Verify?.LookAt),
        };
        return claim.IsKnown ? ask with { Claimed = claim.ToString(), IfConfirmed = IfConfirmed(slot, names) } : ask;
    }

    private ImmutableSortedDictionary<string, Answer> IfConfirmed(int slot, ImmutableArray<string> names)
    {
        var confirmed = new Deliberation(new Inquiry(_inquiry.Plan, _inquiry.Request, slot));
        return names.ToImmutableSortedDictionary(
            name => name,
            name => _inquiry.Plan.Actions.ContainsKey(name)
                ? confirmed.Action(name).For(_inquiry.Level)
                : confirmed.Option(name)?.For(_inquiry.Level) ?? Answer.NotCovered,
            StringComparer.Ordinal);
    }
}
