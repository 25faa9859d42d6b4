using PickleGen;

namespace HelloPython.Models;

// A record is built by its constructor once all of its parts are read.
[Pickleable("shop.Line")]
public partial record Line(Product Product, int Quantity);
