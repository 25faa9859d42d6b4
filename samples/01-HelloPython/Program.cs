using HelloPython.Models;
using PickleGen;
using Samples;

// 1. A customer, two orders, and a product that both of them share.
var ada = SampleShop.Create();
byte[] pickle = Pickle.Dumps(ada);
Console.WriteLine($"C# pickled {ada.Name} with {ada.Orders.Count} orders: {pickle.Length} bytes.");
Console.WriteLine();

// 2. Python loads the pickle as its own dataclasses, prints and changes them, and dumps them again.
var file = Path.GetTempFileName();
try
{
    File.WriteAllBytes(file, pickle);
    switch (Python.Run("ship.py", file))
    {
        case null:
            Console.WriteLine("There is no python3 on PATH; this is what it would read:");
            Console.Write(PickleTools.Dis(pickle));
            return 0;
        case not 0:
            Console.Error.WriteLine("Python did not manage; this sample needs Python 3.8 or later.");
            return 1;
    }

    // 3. What Python wrote is a Customer again.
    using var stream = File.OpenRead(file);
    Report(Pickle.Load<Customer>(stream));
    return 0;
}
finally
{
    File.Delete(file);
}

void Report(Customer back)
{
    Console.WriteLine();
    Console.WriteLine($"C# read it back from {new FileInfo(file).Length} bytes:");
    foreach (var (before, after) in ada.Orders.Zip(back.Orders))
    {
        Console.WriteLine($"  {after.Number}  status {before.Status} -> {after.Status}, total {before.Total} -> {after.Total}, note {before.Note ?? "none"} -> {after.Note ?? "none"}");
    }

    var (first, second) = (back.Orders[0], back.Orders[1]);
    Console.WriteLine($"  new line: {second.Lines[^1].Quantity} x {second.Lines[^1].Product.Name}");
    Console.WriteLine();
    Console.WriteLine($"Each order refers to its customer: {ReferenceEquals(first.Customer, back) && ReferenceEquals(second.Customer, back)}");
    Console.WriteLine($"Both orders share one tea:         {ReferenceEquals(first.Lines[0].Product, second.Lines[0].Product)}");
}
