using System.Collections.Immutable;
using PolicyFlex.Compilation;

namespace PolicyFlex.Deciding;

/// <summary>A wish while its terms are found, with the decision of the request.</summary>
internal sealed class TermsAsk(Deliberation deliberation, Decision decision, GrantWish wish)
{
    private const string Reason = "reason";

    public Deliberation Deliberation { get; } = deliberation;
    public Decision Decision { get; } = decision;
    public GrantWish Wish { get; } = wish;
    public Inquiry Inquiry { get; } = deliberation.Inquiry;
    public DecisionPlan Plan { get; } = deliberation.Inquiry.Plan;

    /// <summary>The actor's level, counted from 0.</summary>
    public int Level => Inquiry.Level;

    /// <summary>The level of who approves; null for nobody.</summary>
    public int? Approver { get; } = wish.ApprovedAt is { } level ? PlanBuilder.LevelOf(deliberation.Inquiry.Plan.Set, level) : null;

    /// <summary>Puts the terms together.</summary>
    /// <param name="given">How much, worth how much, and of what.</param>
    /// <param name="caps">What it must fit under.</param>
    /// <param name="approval">Who has to approve it; null for nobody.</param>
    /// <param name="overridden">The denials that it overrides; null for none.</param>
    public TermsResult Terms(Given given, ImmutableArray<Cap> caps, RequiredApproval? approval, Overridden? overridden)
    {
        var request = Inquiry.Request;
        return new TermsResult(
            new GrantTerms
            {
                Name = Wish.Name,
                IsAction = given.IsAction,
                Revision = Decision.Revision,
                Situation = request.Situation.Id!,
                Case = request.Situation.Case!,
                DecidedAt = Decision.At,
                StandsUntil = Decision.Stands,
                Amount = given.Amount,
                Worth = CapList.Counted(given.Worth),
                Currency = Decision.Currency,
                Digits = given.Digits,
                Agent = request.Actor.Agent,
                Level = request.Actor.Level,
                Subjects = GrantSubjects.Of(Inquiry),
                Caps = caps,
                Approval = approval,
                Overrides = overridden?.Rules ?? [],
                Needs = overridden is null || given.Needs.Contains(Reason, StringComparer.Ordinal) ? given.Needs : given.Needs.Insert(0, Reason),
                Record = given.Record,
            },
            null);
    }

    /// <summary>Who has to approve, if somebody has to: a level and how many people.</summary>
    public RequiredApproval Approval(int level, int by) => new(NameOf(level), Math.Max(1, by));

    /// <summary>What a level is called.</summary>
    public string NameOf(int level) => Plan.Levels[level].Name;

    /// <summary>The names of facts.</summary>
    public ImmutableArray<string> NamesOf(Policies.IndexSet slots)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var slot in slots)
        {
            names.Add(Plan.Set.Facts[slot].Name);
        }

        return names.ToImmutable();
    }

    /// <summary>Writes the record of an answer, and of the denials that are overridden; null for none.</summary>
    public TermsRecord Record(Overridden? overridden) => new(Plan.Rules, SituationTraits.Of(Plan, Inquiry.Facts), overridden?.Rules ?? []);

    /// <summary>Why a denial of rules cannot be overridden as the wish asks; null if it can.</summary>
    public string? WhyNotOverridden(Overridden denial) =>
        denial.IsFinal ? Refusals.Final(Wish.Name, denial.Rules)
        : !Wish.Override ? Refusals.Denied(Wish.Name, denial.Rules, denial.Denied.Kind == RankKind.DeniedAdvisory ? null : NameOf(denial.Level))
        : null;

    /// <summary>What is given.</summary>
    /// <param name="IsAction">Whether it is an action.</param>
    /// <param name="Amount">How much.</param>
    /// <param name="Worth">What that is worth.</param>
    /// <param name="Digits">How many decimals the amount may have.</param>
    /// <param name="Needs">What the giver has to say.</param>
    /// <param name="Record">The record of the answer.</param>
    public sealed record Given(bool IsAction, decimal Amount, decimal Worth, int Digits, ImmutableArray<string> Needs, string Record);
}
