namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>Who works for the company: fourteen agents, four leads and two managers.</summary>
public static class Staff
{
    private static readonly Employee[] Agents =
        [.. "anna ben carla dora emil fay hugo ines kim luca nora omar sven tess".Split(' ').Select(name => new Employee(name, "agent"))];

    private static readonly Employee[] Leads = [.. "gus mara pavel ruth".Split(' ').Select(name => new Employee(name, "lead"))];

    private static readonly Employee[] Managers = [new("olga", "manager"), new("theo", "manager")];

    /// <summary>Who happens to have a customer: mostly an agent, now and then a lead, rarely a manager.</summary>
    public static Employee Someone(Dice dice) => dice.Fraction() switch
    {
        < 0.72 => dice.OneOf(Agents),
        < 0.98 => dice.OneOf(Leads),
        _ => dice.OneOf(Managers),
    };

    /// <summary>An agent who happens to be there.</summary>
    public static Employee SomeAgent(Dice dice) => dice.OneOf(Agents);

    /// <summary>Somebody of a level, who is asked for an approval.</summary>
    public static Employee Of(string level, Dice dice) => dice.OneOf(level == "lead" ? Leads[1..] : Managers);

    /// <summary>Gus, who since November has found it easier to say yes to everybody.</summary>
    public static bool SaysYes(Employee employee, DateTimeOffset now) => employee.Name == "gus" && now >= new DateTimeOffset(2025, 11, 3, 0, 0, 0, TimeSpan.Zero);
}
