using System;
using PickleGen;

[Pickleable("shop.Order")]
public partial record Order
{
    public DateTime Created { get; set; } = {|PG0302:DateTime.Now|};

    public void Close() => Created = {|PG0302:DateTime.MaxValue|};
}
