using PickleGen;

namespace HelloPython.Models;

// Members of Python's IntEnum of that name, matched by value. Without the attribute they would be plain ints.
[Pickleable("shop.OrderStatus")]
public enum OrderStatus
{
    New = 1,
    Paid = 2,
    Shipped = 3,
}
