namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>A day of the company, on which people come between nine and eight.</summary>
public sealed class Day(Company company, DateOnly date, Dice dice)
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
    private static readonly TimeOnly Opening = new(9, 0);
    private const int OpenSeconds = 11 * 3600;

    public DateOnly Date => date;

    public Dice Dice => dice;

    public Company Company => company;

    /// <summary>A moment of the day.</summary>
    public DateTimeOffset At(TimeOnly time) => MomentOf(date, time);

    /// <summary>A moment of some day where the company is.</summary>
    public static DateTimeOffset MomentOf(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local));
    }

    /// <summary>On average so many come, each at some time of the day and to somebody who is there.</summary>
    public void Come(double average, Func<Customer, Employee, Task> meet)
    {
        for (var left = dice.Number(average); left > 0; left--)
        {
            var (customer, employee) = (Customer.Someone(dice), Staff.Someone(dice));
            company.Agenda.At(At(Opening).AddSeconds(dice.Between(0, OpenSeconds)), () => meet(customer, employee));
        }
    }
}
