using System.Collections.Immutable;
using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>What counts as wanted, and whether the policies speak about it (meaning 5 and 6).</summary>
internal sealed class Wanted
{
    private readonly Deliberation _deliberation;
    private readonly ImmutableArray<string> _wants;

    public Wanted(Deliberation deliberation)
    {
        _deliberation = deliberation;
        _wants = deliberation.Inquiry.Request.Situation.Wants;
        var actions = deliberation.Inquiry.Plan.Actions;
        if (!_wants.IsEmpty)
        {
            Actions = [.. _wants.Where(actions.ContainsKey).Distinct(StringComparer.Ordinal)];
            Options = [.. _wants.Where(want => !actions.ContainsKey(want)).Distinct(StringComparer.Ordinal)];
            return;
        }

        Actions = deliberation.NamedActions;
        Options = Actions.IsEmpty ? [.. deliberation.Options.Select(finding => finding.Option.Option.Name)] : [];
    }

    /// <summary>The wanted actions: as the situation names them, else all that policies in force name.</summary>
    public ImmutableArray<string> Actions { get; }

    /// <summary>The wanted options.</summary>
    public ImmutableArray<string> Options { get; }

    /// <summary>The place of a name among what the situation says is wanted; behind all for what it does not name.</summary>
    public int PlaceOf(string name) => _wants.IndexOf(name) is var place && place >= 0 ? place : int.MaxValue;

    public bool Contains(string name) => Actions.Contains(name, StringComparer.Ordinal) || Options.Contains(name, StringComparer.Ordinal);

    public Coverage Coverage()
    {
        if (_deliberation.Inquiry.Findings.Policies.IsEmpty || (Actions.IsEmpty && Options.IsEmpty))
        {
            return Deciding.Coverage.NotCovered;
        }

        var coverage = Deciding.Coverage.Covered;
        foreach (var said in Actions.Select(SaidAbout).Concat(Options.Select(SaidAboutOption)))
        {
            if (said == RankSet.Nothing)
            {
                return Deciding.Coverage.NotCovered;
            }

            if (said.MayBeNothing)
            {
                coverage = Deciding.Coverage.Open;
            }
        }

        return coverage;
    }

    /// <summary>What rules say about an action, or the policies about an option that is carried out by it.</summary>
    private RankSet SaidAbout(string action) => _deliberation.Versions
        .Where(finding => string.Equals(finding.Option.Option.By, action, StringComparison.Ordinal))
        .Select(finding => finding.Said)
        .Aggregate(_deliberation.Action(action).Said, RankSet.Higher);

    /// <summary>What the versions of an option that may be in force say.</summary>
    private RankSet SaidAboutOption(string option) => _deliberation.Versions
        .Where(finding => string.Equals(finding.Option.Option.Name, option, StringComparison.Ordinal))
        .Select(finding => finding.Said)
        .Aggregate(RankSet.Nothing, RankSet.Higher);
}
