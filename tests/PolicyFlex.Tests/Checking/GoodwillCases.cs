using PolicyFlex.Policies;
using static PolicyFlex.Tests.Checking.ValidSet;
using static PolicyFlex.Tests.Checking.Write;

namespace PolicyFlex.Tests.Checking;

/// <summary>Options and their amounts.</summary>
internal static class GoodwillCases
{
    public static Dictionary<string, Func<PolicySet>> All { get; } = new()
    {
        ["error PF360: Option `more` has no cap. Give it an `amount` or an `at-most`."] = () => WithOption(Option("more", "refund", null)),
        ["error PF361: `at-most` is `5`, less than the amount `10`."] =
            () => WithCredit(credit => credit with { AtMost = Amount("5") }),
        ["error PF361: `at-most` is `50`, less than the amount `50.01`."] = () => WithCredit(credit => credit with
        {
            StepUps = [credit.StepUps[0] with { Amount = Amount("50.01") }],
        }),
        ["error PF370: `at-most` is `-40`. An amount has to be 0 or more."] = () => WithCredit(credit => credit with { AtMost = Amount("-40") }),
        ["error PF370: `amount` is `-5`. An amount has to be 0 or more."] = () => WithOption(Option("more", "refund", "-5")),
        ["error PF370: `amount` is `-6`. An amount has to be 0 or more."] =
            () => WithOption(Option("more", "refund", null) with { Amount = Range(-6, 10) }),
        ["error PF372: `20 - 40` is 20 minus 40. For a range write `20 to 40`."] = () => WithOption(Option("more", "refund", "20 - 40")),
        ["error PF362: `40 to 25` suggests more than it allows. A range has to start with what is suggested and to end with the most."] =
            () => WithOption(Option("more", "refund", null) with { Amount = Range(40, 25) }),
        ["error PF363: A step-up of option `credit` lowers `at-most` from `25` to `24`. A step-up has to give more."] =
            () => WithCredit(credit => credit with { StepUps = [new StepUp { When = When("loyal"), AtMost = Amount("24") }] }),
        ["error PF363: A step-up of option `credit` lowers `amount` from `10` to `9.5`. A step-up has to give more."] =
            () => WithCredit(credit => credit with { StepUps = [new StepUp { When = When("loyal"), Amount = Amount("9.5") }] }),
        ["error PF363: A step-up of option `more` lowers `at-most` from `unlimited` to `100`. A step-up has to give more."] =
            () => WithOption(Option("more", "refund", null) with
            {
                AtMost = Unlimited,
                StepUps = [new StepUp { When = When("loyal"), AtMost = Amount("100") }],
            }),
        ["error PF363: A step-up of level `agent` lowers `up-to` from `50` to `20`. A step-up has to give more."] = () => WithLevels(
            Level("agent", "50") with { StepUps = [new AuthorityStepUp(When("loyal"), [new Ceiling("money", Amount("20"))])] },
            Level("lead", "250")),
        ["error PF364: This step-up raises nothing. Give it an `amount` or an `at-most`."] =
            () => WithCredit(credit => credit with { StepUps = [new StepUp { When = When("loyal") }] }),
        ["error PF365: No level may give `credit`. Give some level an `up-to` for `store-credit`, or for money, that is more than 0."] =
            () => WithLevels(Level("agent", "0"), Level("lead", "0")),
        ["error PF365: No level may give `bonus`. Give some level an `up-to` for `points`, or for money, that is more than 0."] =
            () => WithOption(Option("bonus", "points", "100")) with
            {
                Authority = new Authority
                {
                    Levels = [Level("agent", "50") with { UpTo = [new Ceiling("money", Amount("50")), new Ceiling("points", Amount("0"))] }],
                },
            },
        ["error PF366: Nobody can tell what `bonus` is worth, for it gives `points`. Give it a `unit` and its `worth`, or give the levels an `up-to` for `points`."] =
            () => WithOption(Option("bonus", "points", "100")),
        ["error PF366: Nobody can tell what `coffee` is worth, for it gives `voucher` in `cup`. Give it a `unit` and its `worth`, or give the levels an `up-to` for `voucher`."] =
            () => WithOption(Option("coffee", "voucher", "2") with { Unit = Label.Of("cup") }),
        ["error PF367: Option `credit` is owed, and yet waits for the rung `gesture`. Take the `rung` away, or `owed`."] =
            () => WithCredit(credit => credit with { Owed = true }),
        ["warning PF368: Option `more` is unlimited, and no limit and no level's ceiling bounds it."] =
            () => WithOption(Option("more", "refund", "10") with { AtMost = Unlimited }) with
            {
                Limits = [],
                Authority = new Authority { Levels = [Level("agent", "50") with { UpTo = [new Ceiling("money", Unlimited)] }] },
            },
        ["warning PF369: The policy `late` lets people choose one of fewer than two options."] =
            () => WithPolicy(policy => policy with { ChooseOne = true, Goodwill = [policy.Goodwill[0]] }),
    };
}
