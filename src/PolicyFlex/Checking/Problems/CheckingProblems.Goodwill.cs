using PolicyFlex.Diagnostics;
using PolicyFlex.Policies;

namespace PolicyFlex.Checking;

/// <content>Options, limits, levels and the ladder, PF360 to PF384.</content>
internal static partial class CheckingProblems
{
    public static Diagnostic OptionWithoutCap(GoodwillOption option) =>
        Error("PF360", $"Option `{option.Name}` has no cap.", "Give it an `amount` or an `at-most`.");

    public static Diagnostic CapBelowAmount(decimal amount, decimal most) =>
        Error("PF361", $"`at-most` is `{Spelled(most)}`, less than the amount `{Spelled(amount)}`.");

    public static Diagnostic RangeUpsideDown(Quantity.Range range) =>
        Error(
            "PF362",
            $"`{Spelled(range.Suggested)} to {Spelled(range.Most)}` suggests more than it allows.",
            "A range has to start with what is suggested and to end with the most.");

    public static Diagnostic StepUpThatLowers(string whose, string member, decimal from, decimal to) =>
        Error("PF363", $"A step-up of {whose} lowers `{member}` from `{Spelled(from)}` to `{Spelled(to)}`.", "A step-up has to give more.");

    public static Diagnostic StepUpToNothing() =>
        Error("PF364", "This step-up raises nothing.", "Give it an `amount` or an `at-most`.");

    public static Diagnostic NoLevelMayGive(GoodwillOption option) =>
        Error(
            "PF365",
            $"No level may give `{option.Name}`.",
            $"Give some level an `up-to` for `{option.Gives}`, or for money, that is more than 0.");

    public static Diagnostic ThingWithoutWorth(GoodwillOption option) =>
        Error(
            "PF366",
            $"Nobody can tell what `{option.Name}` is worth, for it gives `{option.Gives}`{(option.Unit is null ? "" : $" in `{option.Unit.ByLanguage[0].Text}`")}.",
            $"Give it a `unit` and its `worth`, or give the levels an `up-to` for `{option.Gives}`.");

    public static Diagnostic OwedWithRung(GoodwillOption option) =>
        Error("PF367", $"Option `{option.Name}` is owed, and yet waits for the rung `{option.Rung}`.", "Take the `rung` away, or `owed`.");

    public static Diagnostic NothingBounds(string option) =>
        Warning("PF368", $"Option `{option}` is unlimited, and no limit and no level's ceiling bounds it.");

    public static Diagnostic NothingToChoose(Policy policy) =>
        Warning("PF369", $"The policy `{policy.Name}` lets people choose one of fewer than two options.");

    public static Diagnostic AmountBelowZero(string member, decimal amount) =>
        Error("PF370", $"`{member}` is `{Spelled(amount)}`.", "An amount has to be 0 or more.");

    public static Diagnostic DifferenceForRange(string from, string to) =>
        Error("PF372", $"`{from} - {to}` is {from} minus {to}.", $"For a range write `{from} to {to}`.");

    public static Diagnostic LimitThatLeavesNothing(Limit limit) =>
        Error("PF371", $"The limit `{limit.Sentence}` is used up before it starts.", "Its amount has to be more than 0.");

    public static Diagnostic BeyondTheLowest(Limit limit, string level) =>
        Error(
            "PF373",
            $"Everybody may go beyond the limit `{limit.Sentence}`, for `{level}` is the lowest level.",
            "Name a higher level behind `beyond`.");

    public static Diagnostic ActionLimitWithoutSay(Limit limit, string action) =>
        Error(
            "PF374",
            $"The limit `{limit.Sentence}` denies `{action}` without words for the customer.",
            "Give the limit a `say`.");

    public static Diagnostic LimitOfNoCosts(Limit limit, string action) =>
        Error("PF375", $"The limit `{limit.Sentence}` counts what `{action}` costs, but the action has no `costs`.");

    public static Diagnostic CeilingFalls(string level, decimal most, string lower, decimal lowerMost) =>
        Warning(
            "PF376",
            $"Level `{level}` may give up to `{Spelled(most)}`, less than the lower level `{lower}` with `{Spelled(lowerMost)}`.",
            "List the levels from the lowest to the highest.");

    public static Diagnostic LevelWithoutCeiling(string level, string lower) =>
        Warning("PF377", $"Level `{level}` may give nothing, though the lower level `{lower}` may.", "Give it an `up-to`.");

    public static Diagnostic OnceForAll(Limit limit) =>
        Warning(
            "PF378",
            $"The limit `{limit.Sentence}` counts for all customers together, so that only the first of them gets it.",
            "Write whose it is: `once per customer`.");

    public static Diagnostic NotchOffTheLadder(int notch, int rungs) =>
        Error(
            "PF379",
            $"A notch of `{Spelled(notch)}` leads off the ladder.",
            rungs == 0 ? "Without a ladder there can be no notch." : $"It has to be from 0 to `{Spelled(rungs)}`, the number of rungs.");

    public static Diagnostic RungAlwaysReached(string rung) =>
        Warning(
            "PF380",
            $"Rung `{rung}` is always reached, so that the rungs below it make no difference.",
            "Give every rung above the first a `when`.");

    public static Diagnostic TooManyKindsByStepUps(string level, int added, int most) =>
        Error(
            "PF381",
            $"`{added}` step-ups of level `{level}` add ceilings for different kinds, and each choice of them leaves something else to money.",
            $"At most `{most}` of them add kinds that the level has no ceiling for without them.");

    public static Diagnostic TimesForAll(string times, string perCustomer) =>
        Warning(
            "PF382",
            $"This is {times} for all customers together.",
            $"Write `{perCustomer}` if you mean each of them, and `per all` if not.");
}
