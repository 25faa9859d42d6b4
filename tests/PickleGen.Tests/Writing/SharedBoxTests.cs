using System.Numerics;

namespace PickleGen.Tests.Writing;

/// <summary>A value of .NET's that is an object in Python: one box that occurs twice is one object there.</summary>
public class SharedBoxTests
{
    private static readonly object[] Boxes =
    [
        new Guid("79008fab-2f59-459f-e4b0-17d56ae72bfe"),
        1.50m,
        new Complex(1, -2),
        new DateOnly(2024, 2, 29),
        new TimeOnly(12, 30, 1),
        TimeSpan.FromDays(-1.5),
        new DateTime(2024, 2, 29, 12, 0, 0),
        new DateTimeOffset(2024, 2, 29, 12, 0, 0, TimeSpan.FromHours(2)),
        new DateTimeOffset(2024, 2, 29, 12, 0, 0, TimeSpan.Zero),
    ];

    public static TheoryData<int, int> Rows
    {
        get
        {
            var rows = new TheoryData<int, int>();
            for (var box = 0; box < Boxes.Length; box++)
            {
                for (var protocol = 0; protocol <= PickleOptions.HighestProtocol; protocol++) rows.Add(box, protocol);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_box_that_occurs_twice_is_one_object(int box, int protocol)
    {
        var list = new List<object?> { Boxes[box], Boxes[box], "after" };

        var back = (List<object?>)Pickle.Loads(Pickle.Dumps(list!, PickleConverters.ObjectList, new() { Protocol = protocol }))!;

        Assert.Equal(Boxes[box], back[0]);
        Assert.Same(back[0], back[1]);
        Assert.Equal("after", back[2]);
    }
}
