using System.Collections.Immutable;
using PolicyFlex.Policies;

namespace PolicyFlex.Deciding;

/// <summary>Gathers the facts that answers hang on, and what would follow if a claim were confirmed (meaning 2 and 4).</summary>
internal sealed class AskList(Deliberation deliberation, WordsRenderer words)
{
    private readonly Inquiry _inquiry = deliberation.Inquiry;

    /// <summary>The asks for what was listed: those for something wanted first, then in the order in which the set declares the facts.</summary>
    public ImmutableArray<Ask> Of(ImmutableArray<ActionFinding> actions, ImmutableArray<OptionFinding> options, ImmutableArray<OptionFinding> discretion)
    {
        var level = _inquiry.Level;
        var open = new List<(string Name, IndexSet Slots)>();
        foreach (var action in actions)
        {
            if (action.For(level) == Answer.NeedsFacts)
            {
                open.Add((action.Action.Name, action.WhatMatters(level)));
            }
        }

        AddOpen(options, open);
        AddOpen(discretion, open);
        return open is [] ? [] : AsksFor(open);
    }

    private void AddOpen(ImmutableArray<OptionFinding> options, List<(string Name, IndexSet Slots)> open)
    {
        foreach (var option in options)
        {
            if (option.For(_inquiry.Level) == Answer.NeedsFacts)
            {
                open.Add((option.Option.Option.Name, option.WhatMatters(_inquiry.Level)));
            }
        }
    }

    private ImmutableArray<Ask> AsksFor(List<(string Name, IndexSet Slots)> open)
    {
        var (forWanted, forOthers) = (IndexSet.Empty, IndexSet.Empty);
        foreach (var (name, slots) in open)
        {
            var isWanted = deliberation.Wanted.Contains(name);
            forWanted |= isWanted ? slots : IndexSet.Empty;
            forOthers |= isWanted ? IndexSet.Empty : slots;
        }

        var asks = new List<Ask>();
        foreach (var slot in forWanted)
        {
            AddAsk(slot, open, asks);
        }

        foreach (var slot in forOthers)
        {
            if (!forWanted.Contains(slot))
            {
                AddAsk(slot, open, asks);
            }
        }

        return [.. asks];
    }

    private void AddAsk(int slot, List<(string Name, IndexSet Slots)> open, List<Ask> asks)
    {
        if (_inquiry.Plan.Facts.Askable.Contains(slot))
        {
            asks.Add(AskFor(slot, [.. open.Where(pair => pair.Slots.Contains(slot)).Select(pair => pair.Name)]));
        }
    }

    private Ask AskFor(int slot, ImmutableArray<string> names)
    {
        var fact = _inquiry.Plan.Set.Facts[slot];
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
            name => _inquiry.Plan.Actions.TryGetValue(name, out var action)
                ? confirmed.Action(action).For(_inquiry.Level)
                : confirmed.Option(name)?.For(_inquiry.Level) ?? Answer.NotCovered,
            StringComparer.Ordinal);
    }
}
