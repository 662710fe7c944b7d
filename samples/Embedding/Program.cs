using PolicyFlex;
using PolicyFlex.Deciding;
using PolicyFlex.Samples.Embedding;

// What a CRM backend does once, at start: load the policies, and say which members of its own ticket are which facts.
var loaded = PolicyEngine.Load(args.Length > 0 ? args[0] : "policies/service-recovery");
if (!loaded.Succeeded)
{
    foreach (var diagnostic in loaded.Diagnostics)
    {
        Console.Error.WriteLine(diagnostic);
    }

    return 1;
}

var engine = loaded.Engine;
var tickets = engine.Situations.Map<Ticket>(map => map
    .Id(ticket => ticket.Number)
    .Wants(ticket => ticket.Wants)
    .Fact("situation.kind", ticket => ticket.Kind)
    .Fact("customer.id", ticket => ticket.Customer.Id)
    .Fact("customer.tier", ticket => ticket.Customer.Tier)
    .Fact("order.id", ticket => ticket.Order?.Number)
    .Fact("order.total", ticket => ticket.Order?.Total)
    .Fact("order.boughtAt", ticket => ticket.Order?.BoughtAt));

// What it does for each ticket: read it, decide it, and act on the answer.
var ticket = new Ticket(
    "T-1042",
    TicketKind.Return,
    ["refund"],
    new Customer("c-81", Tier.Member),
    new Order("o-55", 140m, new DateOnly(2025, 11, 20)));
var read = tickets.Read(ticket);
if (!read.Succeeded)
{
    foreach (var diagnostic in read.Diagnostics)
    {
        Console.Error.WriteLine(diagnostic);
    }

    return 1;
}

var decision = engine.Decide(new DecisionRequest
{
    Situation = read.Situation,
    Actor = new Actor("agent", "ann"),
    Now = new DateTimeOffset(2026, 3, 2, 15, 0, 0, TimeSpan.FromHours(-5)),
});

foreach (var action in decision.Actions)
{
    Console.WriteLine($"{action.Action}: {action.Answer}. {action.Say}");
}

foreach (var option in decision.Goodwill.Where(option => option is { Answer: Answer.Allowed, UpTo: > 0 }))
{
    Console.WriteLine($"{option.Option}: up to {option.UpTo} {option.Currency}. {option.Say}");
}

return 0;
