using PolicyFlex.Compilation;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;
using PolicyFlex.Situations;

namespace PolicyFlex.Review;

/// <summary>Takes out of a decision what the review counts of it.</summary>
/// <param name="plan">The plan of the set that decided.</param>
internal sealed class CaseTaker(DecisionPlan plan)
{
    /// <summary>What the review keeps of a decision.</summary>
    public WaitingCase Of(Decision decision, Situation situation, Actor actor)
    {
        var facts = new KnownFacts(plan, situation, decision.At);
        var traits = SituationTraits.Of(plan, facts);
        return new WaitingCase(
            CaseOf(decision, actor, traits),
            decision.Coverage == Coverage.NotCovered && ReservationCheck.IsId(situation.Id) ? LearningOf(decision, situation, traits, new Subjects(facts, actor)) : null);
    }

    private DecidedCase CaseOf(Decision decision, Actor actor, SituationTraits traits)
    {
        var (rules, exceptions, denied) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var (name, answer, by, _) in WantedAnswers.Of(decision))
        {
            var settling = SettlingRules.Of(plan.Rules, name, answer, by);
            rules.UnionWith(settling);
            exceptions.UnionWith(by.Where(id => plan.Rules.RuleOf(id) is { } rule && !string.Equals(rule, id, StringComparison.Ordinal)));
            denied.UnionWith(answer == Answer.Denied ? settling : []);
        }

        return new DecidedCase
        {
            At = decision.At,
            Id = "",
            Traits = new CaseTraits(traits.Customer, traits.Kind, traits.Segments),
            Agent = actor.Agent,
            Rules = [.. rules],
            Exceptions = [.. exceptions],
            Denied = [.. denied],
            Coverage = decision.Coverage,
            DeadEnd = decision.DeadEnd,
            SaysWants = !decision.Wants.IsDefaultOrEmpty,
        };
    }

    /// <summary>The entry that keeps a situation to learn from; null where its ids are no ids.</summary>
    private LedgerEntry? LearningOf(Decision decision, Situation situation, SituationTraits traits, Subjects whose)
    {
        var subjects = PolicyFlex.Deciding.GrantSubjects.Of(plan, whose);
        return !subjects.Values.All(ReservationCheck.IsId) ? null : new LedgerEntry
        {
            Matter = $"learning/{situation.Id}",
            Slot = Slots.Recorded,
            Kind = EntryKind.LearningKept,
            At = Moments.WholeMicros(decision.At),
            Subjects = subjects,
            Content = LedgerJson.Write(new LearningContent { Set = plan.Set.Name, Revision = plan.Set.Revision, Traits = TraitsReader.ContentOf(traits) }),
            Private = LearningFacts.Of(situation) is { } facts ? LedgerJson.Write(new FreeText { Facts = facts }) : null,
        };
    }
}
