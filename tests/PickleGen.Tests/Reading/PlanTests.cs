using PickleGen.Reading;
using PickleGen.Tests.Models;

namespace PickleGen.Tests.Reading;

public class PlanTests
{
    public static TheoryData<int, int> Plans
    {
        get
        {
            var data = new TheoryData<int, int>();
            for (var protocol = 0; protocol <= 5; protocol++)
            {
                foreach (var plan in Enum.GetValues<ReadPlan>()) data.Add(protocol, (int)plan);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_plan_reads_the_same_graph(int protocol, int plan)
    {
        var options = new PickleOptions { Protocol = protocol };
        var pickle = Pickle.Dumps(Shop.Sample(), options);
        var converter = PickleConverters.For<Customer>();
        var back = Pickle.Loads(pickle, converter, options with { Plan = (ReadPlan)plan });
        Assert.Same(back, back.Orders[1].Customer);
        Assert.Same(back.Orders[0].Tags, back.Orders[2].Tags);
        Assert.Equal(pickle, Pickle.Dumps(back, options));
    }
}
