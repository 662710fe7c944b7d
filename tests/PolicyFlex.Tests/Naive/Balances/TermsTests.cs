using CsCheck;
using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;
using Xunit.Abstractions;

namespace PolicyFlex.Tests.Naive;

/// <summary>The terms of a grant let through what the decision says, and not a cent more.</summary>
public sealed class TermsTests(ITestOutputHelper output)
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    [Fact]
    public void Terms_let_through_what_the_decision_says_and_no_more()
    {
        GeneratedPairs.Gen.Sample(
            sample =>
            {
                if (GeneratedPair.Load(sample.Set).Engine is not { } engine)
                    return;

                foreach (var generated in sample.Requests)
                {
                    var before = generated with { History = generated.History.RemoveAll(grant => grant.At > generated.Now) };
                    if (before.ToRequest(engine) is { } request)
                        Check(engine, request);
                }
            },
            writeLine: output.WriteLine,
            iter: GeneratedPairs.Sets,
            print: sample => sample.Set + "\n" + string.Join('\n', sample.Requests));

        output.WriteLine(string.Join(", ", _seen.OrderBy(seen => seen.Key, StringComparer.Ordinal).Select(seen => $"{seen.Value} {seen.Key}")));
        _seen.Keys.Should().Contain(["allowed", "allowed actions", "approved", "overridden"]);
    }

    private void Check(PolicyEngine engine, DecisionRequest request)
    {
        var decision = engine.Decide(request);
        foreach (var option in decision.Goodwill.Concat(decision.Fallback?.Goodwill ?? []))
        {
            if (option.Answer == Answer.Allowed)
                CheckAllowed(engine, request, option);
            foreach (var offer in option.Approvals)
                CheckApproved(engine, request, option, offer);
            if (option.Answer is Answer.NeedsFacts or Answer.NotCovered or Answer.OutOfReach)
                CheckRefused(engine, request, new GrantWish { Name = option.Option, Amount = 1, Override = true });
        }

        foreach (var action in decision.Actions)
            CheckAction(engine, request, action);
        foreach (var option in decision.Goodwill.Where(option => option.Answer == Answer.Denied))
            CheckOverriding(engine, request, option.Option);
        foreach (var action in decision.Actions.Where(action => action.Answer == Answer.Denied))
            CheckLevel(engine, request, action, CheckOverriding(engine, request, action.Action));
    }

    private void CheckAllowed(PolicyEngine engine, DecisionRequest request, GoodwillDecision option)
    {
        if (option.UpTo is null && option.Bounds is [{ Name: "at-most" }, ..])
            return;

        var result = engine.TermsOf(request, new GrantWish { Name = option.Option, Amount = option.UpTo });
        if (Terms(result, request, option.Provisional) is not { } terms)
            return;

        terms.Approval.Should().BeNull();
        terms.Amount.Should().Be(option.UpTo ?? 0);
        NaiveGrants.Refusing(engine, request, terms, terms.Amount)?.ToString().Should().BeNull($"{terms} fits");
        Saw("allowed");
        if (option.UpTo is not { } upTo)
            return;

        var more = upTo + (decimal)Math.Pow(10, -terms.Digits);
        (option.Bounds[0].Left < more || NaiveGrants.Refusing(engine, request, terms, more) is not null).Should().BeTrue($"{more} of {option.Option} is too much");
        var beyond = engine.TermsOf(request, new GrantWish { Name = option.Option, Amount = more });
        (beyond.Terms is { Approval: null }).Should().BeFalse($"{more} of {option.Option} is more than the actor may give");
    }

    private void CheckApproved(PolicyEngine engine, DecisionRequest request, GoodwillDecision option, ApprovalOffer offer)
    {
        var isWithoutBound = offer.UpTo is null && option.UpTo is not null;
        if (isWithoutBound)
            return;

        var result = engine.TermsOf(request, new GrantWish { Name = option.Option, Amount = offer.UpTo, ApprovedAt = offer.Level });
        if (offer.UpTo > 100_000_000_000_000m || Terms(result, request, option.Provisional) is not { } terms)
            return;

        terms.Approval.Should().Be(new RequiredApproval(offer.Level, offer.By));
        NaiveGrants.Refusing(engine, request, terms, terms.Amount)?.ToString().Should().BeNull($"{terms} fits");
        var asked = engine.TermsOf(request, new GrantWish { Name = option.Option, Amount = offer.UpTo }).Terms!;
        (asked.Approval, string.Join('\n', asked.Caps)).Should().Be((terms.Approval, string.Join('\n', terms.Caps)));
        Saw("approved");
    }

    private void CheckAction(PolicyEngine engine, DecisionRequest request, ActionDecision action)
    {
        var result = engine.TermsOf(request, new GrantWish { Name = action.Action });
        if (action.Answer is Answer.Allowed or Answer.NeedsApproval)
        {
            if (Terms(result, request, isProvisional: true) is not { } terms)
                return;

            (terms.Approval is null).Should().Be(action.Answer == Answer.Allowed);
            NaiveGrants.Refusing(engine, request, terms, terms.Amount)?.ToString().Should().BeNull($"{terms} fits");
            Saw(action.Answer == Answer.Allowed ? "allowed actions" : "approved actions");
        }
        else if (action.Answer != Answer.NotCovered)
        {
            result.Succeeded.Should().BeFalse($"{action.Action} is {action.Answer}");
        }
    }

    private GrantTerms? CheckOverriding(PolicyEngine engine, DecisionRequest request, string name)
    {
        engine.TermsOf(request, new GrantWish { Name = name }).Succeeded.Should().BeFalse($"{name} is denied");
        if (engine.TermsOf(request, new GrantWish { Name = name, Override = true }).Terms is not { } terms)
            return null;

        terms.Overrides.Should().NotBeEmpty();
        terms.Needs.Should().Contain("reason");
        NaiveGrants.Refusing(engine, request, terms, terms.Amount)?.ToString().Should().BeNull($"{terms} fits");
        Saw("overridden");
        return terms;
    }

    /// <summary>Only who may override does so alone, and nobody overrides what is denied for good.</summary>
    private static void CheckLevel(PolicyEngine engine, DecisionRequest request, ActionDecision action, GrantTerms? terms)
    {
        if (action.OverridableBy is not { } level)
        {
            terms.Should().BeNull($"{action.Action} is denied for good");
        }
        else if (terms is not null && engine.Levels.IndexOf(request.Actor.Level) < engine.Levels.IndexOf(level))
        {
            engine.Levels.IndexOf(terms.Approval!.Level).Should().BeGreaterThanOrEqualTo(engine.Levels.IndexOf(level));
        }
    }

    private static void CheckRefused(PolicyEngine engine, DecisionRequest request, GrantWish wish) =>
        engine.TermsOf(request, wish).Refusal.Should().EndWith(".");

    /// <summary>The terms; null where they may be refused all the same, since something is not known that a ledger has to know.</summary>
    private static GrantTerms? Terms(TermsResult result, DecisionRequest request, bool isProvisional)
    {
        if (result.Terms is { } terms)
        {
            terms.Caps.Should().NotContain(cap => cap.Most < 0 || Math.Round(cap.Most, 4) != cap.Most);
            return terms;
        }

        var mayBeRefused = isProvisional || request.Situation.Id is null
            || result.Refusal!.Contains("cannot be reserved without", StringComparison.Ordinal)
            || result.Refusal.Contains("is worth", StringComparison.Ordinal);
        mayBeRefused.Should().BeTrue(result.Refusal);
        return null;
    }

    private void Saw(string what)
    {
        lock (_seen)
        {
            _seen[what] = _seen.GetValueOrDefault(what) + 1;
        }
    }
}
