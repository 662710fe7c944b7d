using FluentAssertions;
using PolicyFlex.Policies;
using Xunit;
using static PolicyFlex.Tests.Checking.ValidSet;
using static PolicyFlex.Tests.Checking.Write;

namespace PolicyFlex.Tests.Checking;

/// <summary>A set of several languages says everything in each of them.</summary>
public sealed class LanguageChecksTests
{
    [Fact]
    public void A_language_that_the_set_does_not_have_is_told_with_those_that_it_has() =>
        In(Shop with { Fallback = Shop.Fallback! with { Say = Say("Veamos.", "sp") } })
            .Should().Contain("error PF323: `sp` is not one of the set's languages. Its languages are `en` and `es`.");

    [Fact]
    public void Everything_that_people_read_is_there_in_each_language()
    {
        const string Set = """
            policy-set: shop
            title: The shop
            currency: EUR
            languages: [en, de, fr]
            facts:
              customer:
                id: text
                tier:
                  title: { en: card, de: Karte, fr: carte }
                  about: Which card they have
                  ordered: { guest: Guest, gold: { en: Gold, de: Gold, fr: Or } }
              order:
                age:
                  type: integer
                  unit: { de: Tage }
                  ask: How old is it?
                receipt:
                  type: boolean
                  verify: the number on it
            actions:
              refund:
                title: { en: Refund, de: Erstattung }
            authority:
              - level: agent
                up-to: 50
            fallback:
              say: { en: Let me see., de: Mal sehen., fr: Je regarde. }
              instead: [refund, Come back tomorrow.]
            """;
        const string Policy = """
            policy: late-delivery
            owner: care
            because: { en: Because., de: Darum., fr: Parce que. }
            origin: A storm.
            rules:
              - rule: no
                deny: refund
                say: { fr: Non. }
                note: Be kind.
                instead: [Keep it.]
                origin: { text: A fire., share: true }
            """;

        Checker.CheckWritten(Set, Policy).Where(problem => problem.Contains("PF326")).Should().Equal(
            Missing("late-delivery.policy.yaml:8:10", "`en` and `de`", "fr"),
            Missing("late-delivery.policy.yaml:9:11", "`de` and `fr`"),
            Missing("late-delivery.policy.yaml:10:15", "`de` and `fr`"),
            Missing("late-delivery.policy.yaml:11:21", "`de` and `fr`"),
            Missing("policyset.yaml:2:8", "`de` and `fr`"),
            Missing("policyset.yaml:10:14", "`de` and `fr`"),
            Missing("policyset.yaml:11:25", "`de` and `fr`"),
            Missing("policyset.yaml:15:13", "`en` and `fr`", "de"),
            Missing("policyset.yaml:16:12", "`de` and `fr`"),
            Missing("policyset.yaml:19:15", "`de` and `fr`"),
            Missing("policyset.yaml:22:12", "`fr`"),
            Missing("policyset.yaml:28:21", "`de` and `fr`"));

        static string Missing(string place, string languages, string instead = "en") =>
            $"{place}: warning PF326: Nothing stands here in {languages}. Until something does, the words in `{instead}` are used.";
    }

    private static IReadOnlyList<string> In(PolicySet set) => Checker.Check(set with { Languages = ["en", "es"] });
}
