using PolicyFlex.Casework;
using PolicyFlex.Deciding;
using PolicyFlex.Review;

namespace PolicyFlex.Samples.ReviewHistory;

/// <summary>A customer in front of an employee, with what the policies say about it, and what the employee makes of it.</summary>
public sealed class Visit(Company company, Dice dice, Ticket ticket, Employee employee, CaseInquiry inquiry, Decision decision)
{
    private static readonly TimeSpan AWhile = TimeSpan.FromSeconds(30);

    public Company Company => company;

    public Dice Dice => dice;

    public Ticket Ticket => ticket;

    public Employee Employee => employee;

    public Decision Decision => decision;

    /// <summary>What the policies say about an action.</summary>
    public Answer Of(string action) => decision.Actions.FirstOrDefault(one => one.Action == action)?.Answer ?? Answer.NotCovered;

    /// <summary>Whether an action may be done, by this employee or with somebody's yes.</summary>
    public bool MayBe(string action) => Of(action) is Answer.Allowed or Answer.NeedsApproval;

    /// <summary>Whether an employee says yes where the policy says no; most do so with some probability.</summary>
    public bool Overrides(double usual) => dice.Chance(usual) || (Staff.SaysYes(employee, company.Clock.GetUtcNow()) && dice.Chance(0.9));

    /// <summary>Gives what the policies allow, and the customer takes it. Where it needs somebody's yes, that is asked for.</summary>
    /// <returns>What was given; null where it could not be.</returns>
    public Task<Given?> GiveAsync(string name, decimal? amount = null, string? reason = null, string? note = null) =>
        GiveAsync(new Gesture { Id = IdOf(name), Inquiry = inquiry, Name = name, Amount = amount, Reason = reason, Note = note });

    /// <summary>Does what the policies deny, with a reason; where the employee may not, a lead is asked.</summary>
    public Task<Given?> OverrideAsync(string name, string reason, string? note = null) =>
        GiveAsync(new Gesture { Id = IdOf(name), Inquiry = inquiry, Name = name, Override = true, Reason = reason, Note = note });

    /// <summary>Does not do what the policies allow, which is an override, too.</summary>
    public Task RefuseAsync(string name, string reason, string note) => company.Journal.RecordOverrideAsync(new PolicyOverride
    {
        Id = IdOf($"no-{name}"),
        Decision = decision,
        Situation = inquiry.Situation,
        Actor = employee.Actor,
        Name = name,
        Direction = OverrideDirection.Stricter,
        Reason = reason,
        Note = note,
    });

    private async Task<Given?> GiveAsync(Gesture gesture)
    {
        company.Clock.Pass(AWhile);
        var answer = await company.Cases.GiveAsync(gesture);
        if (answer.Approval is { } approval)
        {
            answer = await company.Cases.GiveAsync(gesture with { Request = await ApprovedAsync(gesture, approval) });
        }

        if (!answer.IsHeld)
        {
            return null;
        }

        await company.Cases.AcceptAsync(gesture.Id);
        return new Given(company, dice, gesture.Id);
    }

    /// <summary>Asks the level that can approve it, and gets its yes.</summary>
    private async Task<string> ApprovedAsync(Gesture gesture, RequiredApproval approval)
    {
        var request = await company.Cases.AskAsync($"{gesture.Id}-asked", gesture);
        company.Clock.Pass(AWhile);
        await company.Ledger.ApproveAsync(request.Id, Staff.Of(approval.Level, dice).Name, approval.Level);
        return request.Id;
    }

    private string IdOf(string name) => $"{ticket.Number}-{name}";
}
