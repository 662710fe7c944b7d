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
        if (_wants.IsEmpty)
        {
            Actions = deliberation.NamedActions;
            Options = Actions.IsEmpty ? [.. deliberation.Options.Select(finding => finding.Option.Option.Name)] : [];
            return;
        }

        (Actions, Options) = ([], []);
        foreach (var want in _wants)
        {
            if (!deliberation.Inquiry.Plan.Actions.TryGetValue(want, out var action))
            {
                Options = Options.Contains(want, StringComparer.Ordinal) ? Options : Options.Add(want);
            }
            else if (!Actions.Contains(action, ReferenceEqualityComparer.Instance))
            {
                Actions = Actions.Add(action);
            }
        }
    }

    /// <summary>The wanted actions: as the situation names them, else all that policies in force name.</summary>
    public ImmutableArray<ActionPlan> Actions { get; }

    /// <summary>The wanted options.</summary>
    public ImmutableArray<string> Options { get; }

    /// <summary>The place of a name among what the situation says is wanted; behind all for what it does not name.</summary>
    public int PlaceOf(string name) => _wants.IndexOf(name) is var place && place >= 0 ? place : int.MaxValue;

    public bool Contains(string name) => Options.Contains(name, StringComparer.Ordinal) || Actions.Any(action => action.Name == name);

    public Coverage Coverage()
    {
        if (_deliberation.Inquiry.Findings.Policies.IsEmpty || (Actions.IsEmpty && Options.IsEmpty))
        {
            return Deciding.Coverage.NotCovered;
        }

        var isOpen = false;
        foreach (var action in Actions)
        {
            var said = SaidAbout(action);
            if (said == RankSet.Nothing)
            {
                return Deciding.Coverage.NotCovered;
            }

            isOpen |= said.MayBeNothing;
        }

        foreach (var option in Options)
        {
            var said = SaidAboutOption(option);
            if (said == RankSet.Nothing)
            {
                return Deciding.Coverage.NotCovered;
            }

            isOpen |= said.MayBeNothing;
        }

        return isOpen ? Deciding.Coverage.Open : Deciding.Coverage.Covered;
    }

    /// <summary>What rules say about an action, or the policies about an option that is carried out by it.</summary>
    private RankSet SaidAbout(ActionPlan action)
    {
        var said = _deliberation.Action(action).Said;
        foreach (var finding in _deliberation.Versions)
        {
            said = ReferenceEquals(finding.By?.Action, action) ? RankSet.Higher(said, finding.Said) : said;
        }

        return said;
    }

    /// <summary>What the versions of an option that may be in force say.</summary>
    private RankSet SaidAboutOption(string option)
    {
        var said = RankSet.Nothing;
        foreach (var finding in _deliberation.Versions)
        {
            said = finding.Option.Option.Name == option ? RankSet.Higher(said, finding.Said) : said;
        }

        return said;
    }
}
