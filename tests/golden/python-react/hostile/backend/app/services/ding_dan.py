"""Rules of 订单."""

from typing import Any

from app import models
from app.caller import Caller
from app.crud import Crud
from app.linking import Links


class DingDanService(Crud[models.DingDan]):
    model = models.DingDan
    noun = "订单"
    searchable = (models.DingDan.bian_hao,)
    sortable = (models.DingDan.bian_hao, models.DingDan.jin_e, models.DingDan.created_at, models.DingDan.updated_at)
    references = {"klient_id": models.Klient}
    links = {"huo_jian_ids": Links(models.DingDan.huo_jian)}

    def before_create(self, caller: Caller, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin ding_dans.before_create
        return values
        # zone:end ding_dans.before_create

    def after_create(self, caller: Caller, record: models.DingDan) -> None:
        # zone:begin ding_dans.after_create
        return None
        # zone:end ding_dans.after_create

    def before_update(self, caller: Caller, record: models.DingDan, values: dict[str, Any]) -> dict[str, Any]:
        # zone:begin ding_dans.before_update
        return values
        # zone:end ding_dans.before_update

    def before_delete(self, caller: Caller, record: models.DingDan) -> None:
        # zone:begin ding_dans.before_delete
        return None
        # zone:end ding_dans.before_delete


service = DingDanService()
