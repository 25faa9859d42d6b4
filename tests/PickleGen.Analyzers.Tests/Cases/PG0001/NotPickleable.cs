using System;

namespace Shop;

[Serializable]
public class Order
{
    public Action? Changed { get; set; }
}
