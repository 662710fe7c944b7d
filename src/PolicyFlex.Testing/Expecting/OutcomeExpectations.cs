using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;

namespace PolicyFlex.Testing;

/// <summary>What a test can expect of one action or option.</summary>
internal static class OutcomeExpectations
{
    public static Expectation Answer(SourceLocation place, string name, Answer answer) => new(
        place,
        $"{name} to {Spelled.Infinitive(answer)}",
        decision => Outcome.Of(decision, name) is var found && found.Answer == answer ? null : found.Told(),
        name);

    /// <param name="place">Where it stands.</param>
    /// <param name="name">The action or option.</param>
    /// <param name="level">The level; null for a final denial.</param>
    public static Expectation OverridableBy(SourceLocation place, string name, string? level) => new(
        place,
        level is null ? $"the denial of {name} to be final" : $"{name} to be overridable by {level}",
        decision => Outcome.Of(decision, name) is var found && found.Answer != Deciding.Answer.Denied ? found.Told()
            : string.Equals(found.OverridableBy, level, StringComparison.Ordinal) ? null
            : found.OverridableBy is null ? "the denial is final"
            : $"it is overridable by {found.OverridableBy}",
        name);

    public static Expectation By(SourceLocation place, string name, ImmutableArray<string> rules) => new(
        place,
        $"{name} to be decided by {string.Join(", ", rules)}",
        decision => Outcome.Of(decision, name) is var found && Spelled.Lacking(rules, found.By).IsEmpty ? null : found.Told(),
        name);

    public static Expectation Instead(SourceLocation place, string name, ImmutableArray<string> alternatives) => new(
        place,
        alternatives.IsEmpty ? $"nothing instead of {name}" : $"{Spelled.Names(alternatives, "")} instead of {name}",
        decision =>
        {
            string[] found = [.. Outcome.Of(decision, name).Instead.Select(Spelled.Alternative)];
            return alternatives.IsEmpty && found.Length == 0 ? null
                : alternatives.IsEmpty || !Spelled.Lacking(alternatives, found).IsEmpty ? $"there is {Spelled.Names(found, "nothing")}"
                : found.Where(alternatives.Contains).SequenceEqual(alternatives.Distinct(StringComparer.Ordinal), StringComparer.Ordinal) ? null
                : $"it comes in this order: {Spelled.Names(found, "")}";
        },
        name);

    public static Expectation Say(SourceLocation place, string name, string? words) => new(
        place,
        $"{name} to say {Spelled.Words(words)}",
        decision => Outcome.Of(decision, name).Say is var found && Spelled.AreSame(found, words)
            ? null
            : $"it says {Spelled.Words(found)}",
        name);

    /// <param name="place">Where it stands.</param>
    /// <param name="action">The action.</param>
    /// <param name="parameter">Its parameter.</param>
    /// <param name="value">The value as it is written; null for none.</param>
    public static Expectation With(SourceLocation place, string action, string parameter, string? value) => new(
        place,
        $"{action} to be done with {parameter} {value ?? "left open"}",
        decision => Spelled.Parameter(decision.Actions.FirstOrDefault(one => one.Action == action)?.With.GetValueOrDefault(parameter)) is var found
            && string.Equals(found, Spelled.Parameter(value), StringComparison.Ordinal)
            ? null
            : $"{parameter} is {found ?? "left open"}",
        action);

    /// <param name="place">Where it stands.</param>
    /// <param name="name">The action or option.</param>
    /// <param name="duties">Duties as <c>notify: carrier-desk</c>; empty for none at all.</param>
    public static Expectation Also(SourceLocation place, string name, ImmutableArray<string> duties) => new(
        place,
        duties.IsEmpty ? $"no duty with {name}" : $"{string.Join(", ", duties)} with {name}",
        decision => Outcome.Of(decision, name).Also is var found && (duties.IsEmpty ? found.IsEmpty : Spelled.Lacking(duties, found).IsEmpty)
            ? null
            : $"what falls due is {Spelled.Names(found, "nothing")}",
        name);

    /// <summary>The level whose approval is needed: of an action its own, of an option the lowest that can give it.</summary>
    public static Expectation Approval(SourceLocation place, string name, string level) => new(
        place,
        $"{name} to need the approval of {level}",
        decision => Outcome.Of(decision, name) is var found
            && found.Answer == Deciding.Answer.NeedsApproval
            && string.Equals(found.Approval?.Level ?? found.Offers.FirstOrDefault()?.Level, level, StringComparison.Ordinal)
            ? null
            : found.Told(),
        name);

    public static Expectation ApprovalBy(SourceLocation place, string name, int people) => new(
        place,
        $"{name} to need the approval of {Spelled.Count(people)}",
        decision => Outcome.Of(decision, name) is var found && (found.Approval?.By ?? found.Offers.FirstOrDefault()?.By) == people
            ? null
            : found.Told(),
        name);
}
