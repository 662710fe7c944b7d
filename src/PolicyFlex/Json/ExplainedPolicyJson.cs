using System.Text.Json;
using PolicyFlex.Explaining;

namespace PolicyFlex.Json;

/// <summary>Writes what became of policies, rules and options.</summary>
internal static class ExplainedPolicyJson
{
    public static void Write(Utf8JsonWriter writer, PolicyExplanation policy)
    {
        writer.WriteStartObject();
        writer.WriteString("policy", policy.Name);
        writer.WriteString("title", policy.Title);
        writer.WritePlace(policy.At);
        writer.WriteString("standing", WordOf(policy.Standing));
        writer.WriteCondition("scope", policy.Scope);
        writer.WriteString("version", policy.Version);
        writer.WriteList("rules", policy.Rules, Write);
        writer.WriteList("options", policy.Options, Write);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, OptionExplanation option)
    {
        writer.WriteStartObject();
        writer.WriteString("option", option.Option);
        writer.WriteString("title", option.Title);
        writer.WritePlace(option.At);
        writer.WriteString("outcome", ConditionJson.WordOf(option.Outcome));
        writer.WriteCondition("when", option.When);
        writer.WriteString("rung", option.Rung);
        writer.WriteTexts("reachedBy", option.ReachedBy);
        writer.WriteString("isReached", ConditionJson.WordOf(option.IsReached));
        writer.WriteSeen("amount", option.Amount);
        writer.WriteSeen("atMost", option.AtMost);
        writer.WriteList("stepUps", option.StepUps, Write);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, StepUpExplanation step)
    {
        writer.WriteStartObject();
        writer.WriteString("sentence", step.Sentence);
        writer.WritePlace(step.At);
        writer.WriteCondition("when", step.When);
        writer.WriteSeen("amount", step.Amount);
        writer.WriteSeen("atMost", step.AtMost);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, RuleExplanation rule)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", rule.Id);
        writer.WritePlace(rule.At);
        writer.WriteString("sentence", rule.Sentence);
        writer.WriteString("outcome", ConditionJson.WordOf(rule.Outcome));
        writer.WriteCondition("when", rule.When);
        writer.WriteList("gives", rule.Gives, Write);
        writer.WriteBoolean("decisive", rule.IsDecisive);
        writer.WriteList("exceptions", rule.Exceptions, Write);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, GivenResult given)
    {
        writer.WriteStartObject();
        writer.WriteString("target", given.Target);
        writer.WriteString("gives", WordOf(given.Kind));
        writer.WriteString("level", given.Level);
        writer.WriteTexts("replacedBy", given.ReplacedBy);
        writer.WriteBoolean("decisive", given.IsDecisive);
        writer.WriteEndObject();
    }

    private static string WordOf(PolicyStanding standing) => standing switch
    {
        PolicyStanding.InForce => "in-force",
        PolicyStanding.MayBeInForce => "may-be-in-force",
        PolicyStanding.OutOfScope => "out-of-scope",
        PolicyStanding.OtherVersion => "other-version",
        PolicyStanding.NotYet => "not-yet",
        PolicyStanding.NoLonger => "no-longer",
        _ => "unsettled",
    };

    private static string WordOf(GivenKind kind) => kind switch
    {
        GivenKind.Allowed => "allowed",
        GivenKind.AllowedWithApproval => "allowed-with-approval",
        GivenKind.DeniedAdvisory => "denied-advisory",
        GivenKind.DeniedOverridable => "denied-overridable",
        GivenKind.DeniedFinal => "denied-final",
        GivenKind.Guaranteed => "guaranteed",
        _ => "nothing",
    };
}
