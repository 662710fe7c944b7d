using CsCheck;
using FluentAssertions;
using PolicyFlex.Review;
using Xunit;

namespace PolicyFlex.Tests.Review.Watching;

public sealed class NumberedQueueTests
{
    [Fact]
    public void Items_keep_their_numbers_and_leave_in_the_order_in_which_they_came() =>
        Gen.Int[0, 2].Array[0, 2_000].Sample(steps =>
        {
            var (queue, model, added) = (new NumberedQueue<int>(), new Queue<(long Number, int Item)>(), 0L);
            foreach (var step in steps)
            {
                if (step > 0 || model.Count == 0)
                {
                    model.Enqueue((queue.Add((int)added * 3), (int)added * 3));
                    added++;
                }
                else
                {
                    queue.First.Should().Be(model.Peek().Number);
                    queue.Take().Should().Be(model.Dequeue().Item);
                }
            }

            queue.IsEmpty.Should().Be(model.Count == 0);
            queue.All().Should().Equal(model.Select(one => one.Item));
            model.Select(one => queue[one.Number]).Should().Equal(model.Select(one => one.Item));
        });

    [Fact]
    public void An_item_can_be_changed_where_it_is()
    {
        var queue = new NumberedQueue<int>();
        queue.Add(1);
        var number = queue.Add(2);

        queue[number] = 5;

        queue.All().Should().Equal(1, 5);
    }
}
