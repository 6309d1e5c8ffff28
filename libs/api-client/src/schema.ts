// Made from apps/api/openapi.json by `npm run generate`: never edited.

export interface paths {
    "/api/v1/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 会议材料列表 / List meetings */
        get: operations["listMeetings"];
        put?: never;
        /** 收文：会议纪要、议定事项、批示、通稿 / Take minutes in: segments and drafts are suggested */
        post: operations["receiveMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收文：上传 docx、xlsx 或文本原件，原件按散列保存；同一文件再次上传不重复收文 / Take minutes in as docx, xlsx or text: the original is kept by its hash; the same file sent again is the same meeting */
        post: operations["receiveDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meetingId}/supersession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 以更正后的材料取代：原材料及其事项保留，逐句列出差异 / Amended minutes take the place of these; what was made of these stays, and the differences are listed */
        post: operations["supersedeMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meetingId}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 与被取代材料的差异，及所涉事项 / What differs from the minutes that these amend, and what it touches */
        get: operations["meetingDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meetingId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载原件 / The original file, byte for byte */
        get: operations["downloadMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meetingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 会议材料：句段、建议与决定 / A meeting: sentences, suggestions, decisions */
        get: operations["getMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meetingId}/drafts/{draftId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认拟立项 / Confirm a draft, with the decisions it needs */
        post: operations["confirmDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meetingId}/drafts/{draftId}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正拟立项 / Correct a draft */
        post: operations["correctDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meetingId}/drafts/{draftId}/discarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予立项 / Discard a draft, with the reason */
        post: operations["discardDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meetingId}/drafts/{draftId}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复不予立项的事项 / Restore a discarded draft as it was */
        post: operations["restoreDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meetingId}/drafts/{draftId}/joining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 并入在办事项 / Join a draft to an open directive */
        post: operations["joinDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meetingId}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 增补拟立项 / Add a drafter's own draft */
        post: operations["addDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meetingId}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 并案 / Merge drafts */
        post: operations["mergeDrafts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meetingId}/segments/{segmentId}/classification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正句段类别 / Correct the class of a sentence */
        post: operations["reclassifySegment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meetingId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 清单送审 / Submit the list for approval */
        post: operations["submitList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meetingId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回送审：送审人在审批前撤回 / Take a submitted list back, by whoever submitted it */
        post: operations["withdrawList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meetingId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 清单退回 / Return the list */
        post: operations["returnList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/meetings/{meetingId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 清单审批：一经批准即立项交办；可划去或审改个别事项，答复所编督办编号 / Approve the list: its drafts become directives, and their numbers are answered; single lines may be struck or mended */
        post: operations["approveList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办事项列表 / List directives */
        get: operations["listDirectives"];
        put?: never;
        /** 登记立项 / Register a directive */
        post: operations["registerDirective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提请立项审批 / Propose for approval */
        post: operations["proposeDirective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 立项审批 / Approve or return */
        post: operations["decideRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/discarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予立项 / Discard a draft */
        post: operations["discardDirective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 分解交办 / Fan out into tasks */
        post: operations["dispatchTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/amendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正 / Amend */
        post: operations["amendDirective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/grade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 调整等级 / Change the grade */
        post: operations["regrade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 并案 / Merge into another directive */
        post: operations["mergeDirective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 分案 / Split a directive */
        post: operations["splitDirective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/discharge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 销号 / Discharge a rectification item */
        post: operations["dischargeDirective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/re-inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 回头看 / Re-inspect */
        post: operations["reinspectDirective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新办理 / Reopen */
        post: operations["reopenDirective"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 变更适用规则 / Change the pinned policy */
        post: operations["repinPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 圈阅 / Mark as read */
        post: operations["markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签收 / Acknowledge receipt */
        post: operations["receiveTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/amendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更正任务 / Amend a task */
        post: operations["amendTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/assists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 调整配合单位 / Amend the assists */
        post: operations["amendAssists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 说明、暂无法解决或职责异议 / Explain, cannot solve now, or object */
        post: operations["answerDispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/responses/{n}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 异议答复 / Decide an answer to the dispatch */
        post: operations["decideDispatchAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交承办方案 / Submit the plan */
        post: operations["submitPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/progress-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 进展反馈 / Report progress */
        post: operations["reportProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交配合材料 / Deliver a contribution */
        post: operations["deliverContribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提请协调 / Raise a block */
        post: operations["raiseBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/blocks/{n}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 协调答复 / Answer a block */
        post: operations["answerBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/blocks/{n}/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除受阻 / Clear a block */
        post: operations["clearBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/disagreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提请裁定分歧 / Bring a disagreement to the office */
        post: operations["raiseDisagreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/disagreements/{n}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 裁定分歧 / Decide a disagreement */
        post: operations["decideDisagreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/extension-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请延期 / Ask for an extension */
        post: operations["requestExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/extension-requests/{n}/screening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 延期初审 / Screen and forward an extension request */
        post: operations["screenExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/extension-requests/{n}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 延期批复 / Decide an extension */
        post: operations["decideExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/due-date": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 另定时限 / Set a new limit */
        post: operations["setDueDate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/standing-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请转为长期事项 / Ask to make it standing work */
        post: operations["requestStanding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/standing-request/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 转长期批复 / Decide on standing work */
        post: operations["decideStanding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/standing-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 长期事项复核 / Review standing work */
        post: operations["reviewStanding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/termination-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请停办 / Ask that it end */
        post: operations["requestTermination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/termination-requests/{n}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停办批复 / Decide whether it ends */
        post: operations["decideTermination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回申请 / Take a request back */
        post: operations["withdrawRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/nudges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 催办 / Nudge */
        post: operations["nudgeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/nudges/{n}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 催办答复 / Answer a nudge */
        post: operations["answerNudge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/notices/{noticeId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签发督办单 / Release a notice */
        post: operations["releaseNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/notices/{noticeId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 督办单答复 / Answer a notice */
        post: operations["answerNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/notices/{noticeId}/waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记录正当理由 / Record good cause */
        post: operations["waiveNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 暂缓 / Suspend */
        post: operations["suspendTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复办理 / Resume */
        post: operations["resumeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回 / Recall before receipt */
        post: operations["recallTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 终止 / Terminate after receipt */
        post: operations["terminateTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/reassignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 改派 / Reassign */
        post: operations["reassignTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 承接 / Take over */
        post: operations["takeOverTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/closure-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办结申请 / Ask for closure */
        post: operations["requestClosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/tasks/{taskId}/sign-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核签署或退回 / Sign off or return */
        post: operations["signOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 组织变更记录 / How the organisation came to be what it is */
        get: operations["listOrganisationEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 新设单位 / Enter a unit */
        post: operations["addDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/departments/{departmentId}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更名、改简称、职责或隶属 / Rename a unit, or change its short names, duties or place */
        post: operations["changeDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/departments/{departmentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销单位 / Dissolve a unit */
        post: operations["endDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 新设统称或领导小组 / Enter a collective name or a leading group */
        post: operations["addGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/groups/{groupId}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更改统称或领导小组 / Change a group */
        post: operations["changeGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/groups/{groupId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销统称或领导小组 / End a group */
        post: operations["endGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/groups/{groupId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 增加成员单位 / Add a member to a group */
        post: operations["addGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/groups/{groupId}/members/{departmentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 成员单位退出 / End a membership */
        post: operations["endGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/groups/{groupId}/heads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 任命组长、副组长 / Name the head of a leading group, or a deputy */
        post: operations["nameGroupHead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/groups/{groupId}/heads/{personId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 组长、副组长卸任 / End the term of a head or deputy */
        post: operations["endGroupHead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记人员 / Enter a person */
        post: operations["addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/people/{personId}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更改姓名或账号 / Change a name or a login */
        post: operations["changePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/people/{personId}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 删除离任人员的姓名 / Erase the names of somebody who has left */
        post: operations["erasePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 任职 / Give a post */
        post: operations["assignPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/posts/{postId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 免职 / End a post */
        post: operations["endPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/posts/{postId}/charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 分管单位 / Put a leader in charge of a unit */
        post: operations["giveCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/posts/{postId}/charges/{departmentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不再分管 / End a charge */
        post: operations["endCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/posts/{postId}/audit-scope": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审计范围 / Set what an auditor may read */
        post: operations["setAuditScope"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/successions/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位承接预览 / What would move if a unit were succeeded by another */
        get: operations["previewSuccession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/successions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位承接情况 / Units that were succeeded, and what of their work has not moved yet */
        get: operations["listSuccessions"];
        put?: never;
        /** 单位承接（撤销单位，由承接单位接续在办任务、名称、职责等） / End a unit at once and let another go on with its open tasks, names, duties and seats */
        post: operations["succeedDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/posts/{postId}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 交接清单（本人、接任人和督查室主任） / What the holder of a post has open: for themselves, whoever follows and the head of the office */
        get: operations["getHandover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/posts/{postId}/handover/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 接任人确认交接清单 / Whoever follows in the post signs for the list that they saw */
        post: operations["acknowledgeHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 名册导入预览（CSV、xlsx；单位、群组、人员、任职、分管） / What a roster in CSV or xlsx would change, line by line */
        post: operations["previewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认导入（同一文件、同一预览） / Apply a previewed roster: the same file, with the preview’s hash and version */
        post: operations["confirmImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 授权与不在岗（本人的；交办领导另看须经确认的授权；管理员和督查室主任看全部） / Delegations and absences: one’s own, or all for administrators; for an issuing leader also what needs consent */
        get: operations["listDelegations"];
        put?: never;
        /** 授权（他人代为登记的领导职权，须经委托人本人或交办领导确认后生效） / Hand on rights for a period; a leader’s, entered by another, take effect when the leader or the issuing leader consents */
        post: operations["grantDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{delegationId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 收回授权 / Revoke a delegation */
        post: operations["endDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{delegationId}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 委托确认 / Consent to a delegation that another entered */
        post: operations["consentDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{delegationId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意委托 / Refuse a delegation that another entered */
        post: operations["refuseDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记不在岗 / Record an absence */
        post: operations["recordAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/absences/{absenceId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 销假 / End an absence */
        post: operations["endAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办事项（可按时点回放） / A directive, now or as of an instant */
        get: operations["getDirective"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任务列表（收件箱与看板） / The inbox and the board */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 看板数字（与列表同源） / The numbers of the board, from the same condition as the list */
        get: operations["taskCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的提醒 / My alerts */
        get: operations["listAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 提醒推送（SSE，支持 Last-Event-ID） / My alerts as server-sent events, with Last-Event-ID */
        get: operations["alertStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/{alertId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 已阅 / Acknowledge an alert */
        post: operations["receiptAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传佐证材料 / Upload a file; it is kept by its hash */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载材料 / Download a file */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位 / Departments */
        get: operations["listDepartments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员 / People */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前登录人 / Who I am */
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办规则 / Policies */
        get: operations["listPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 工作日历 / Working-time calendars */
        get: operations["listCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 存活 / The process lives */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 就绪 / Its servers answer */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 接口文档 / This document */
        get: operations["openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办 / What is owed, by whom and by when */
        get: operations["listDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 首页：本人、岗位、代办，待办各类数目与前几项，未读提醒 / The first screen: who I am, what is mine to do, what is unread */
        get: operations["home"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事件记录 / The recorded events */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 时间线 / The timeline, in words */
        get: operations["timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 两个时点之间：改了什么、谁改的、凭什么权限 / What changed between two instants, by whom, on whose authority */
        get: operations["diffDirective"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 时限台账 / The ledger of deadlines, with lateness against each */
        get: operations["deadlineLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 谁在何时被提醒过什么：发出、送达、已阅 / Who had been alerted of what: sent, delivered, receipted */
        get: operations["alertedOfDirective"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directives/{directiveId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核验哈希链 / Check the hash chain */
        get: operations["verifyDirective"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 检查点（新的在前） / Checkpoints, newest first */
        get: operations["listCheckpoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoints/{n}/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一致性证明：较早的检查点是后者的开头 / Proof that an earlier checkpoint is the beginning of this one */
        get: operations["proveConsistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events/{seq}/inclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 存在性证明：事件在检查点之内 / Proof that an event is under a checkpoint */
        get: operations["proveInclusion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 封存状况：已封存、未封存、见证 / What is sealed, what is not yet, who has witnessed it */
        get: operations["verification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导出可离线核验的记录：一个事项、一个单位或一段时间 / Export the record of a directive, a department or a period */
        post: operations["requestExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/exports/{exportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出进度 / An export and how far it has come */
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/exports/{exportId}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载导出包 / Download the bundle of an export */
        get: operations["downloadExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/exports/{exportId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消导出 / Cancel an export */
        post: operations["cancelExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审计人员查阅与导出记录 / What an auditor has read and exported */
        get: operations["listAuditAccesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 统计（可按时点） / Statistics, now or as of an instant */
        get: operations["statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审计异常：规则与件数 / The auditor's exceptions: each rule with its count */
        get: operations["auditExceptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/exceptions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一类异常的清单 / The cases of one exception */
        get: operations["auditExceptionCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 抽样：同一种子抽出同样的事项 / A sample: the same seed draws the same directives */
        get: operations["auditSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 被拒操作与登录失败记录 / Refused attempts and failed sign-ins, newest first */
        get: operations["listRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 故障 / Incidents, newest first */
        get: operations["listIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/{incidentId}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 了结故障 / Resolve an incident */
        post: operations["resolveIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人提交的作业（新的在前） / Your own jobs, newest first */
        get: operations["listJobs"];
        put?: never;
        /** 批量办理：签收、催办、重定时限、延期批复、审核签署，逐项给出结果 / One command on up to 1000 tasks as a job, with a result for each */
        post: operations["requestJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 作业进度 / A job and how far it has come */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 作业逐项结果 / What became of each item, in the order of the request */
        get: operations["listJobItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{jobId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消作业：已在执行的一批办完为止 / Cancel a job: what is under way is finished, nothing further is begun */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 预测：如无人办理，到某时点为止将发生的提醒、预警与督办单 / What the clocks will bring up to an instant if nobody acts, by time */
        get: operations["forecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 看板：按两个维度汇总，每格附清单链接 / Tasks by two dimensions, each cell with the list behind it */
        get: operations["board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任务统计：按单位、领导、会议或期间，各项附口径与清单链接；部门限本单位可见范围 / Task figures by department, leader, meeting or period, each with its definition and its list */
        get: operations["taskFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 搜索：编号、标题、要求、办结标准、单位与人员，限本人可见范围 / Search numbers, titles, requirements, standards, units and people, within what the reader may see */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 变动：某序号之后哪些可见事项有变（只报编号） / Which of what the reader may see changed after a number, by ids alone */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 变动推送（SSE，支持 Last-Event-ID） / The same as server-sent events, with Last-Event-ID */
        get: operations["changeStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前登录 / Who is signed in here */
        get: operations["session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的登录（各浏览器） / Browsers in which I am signed in */
        get: operations["mySessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{sessionId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退出我的一处登录 / Sign one of my browsers out */
        post: operations["endMySession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/people/{personId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某人的登录 / Browsers in which a person is signed in */
        get: operations["personSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/people/{personId}/sessions/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退出某人的全部登录 / Sign all browsers of a person out */
        post: operations["endPersonSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的设置：语言、字号、提醒方式 / My settings: language, text size, what I am told how */
        get: operations["mySettings"];
        put?: never;
        /** 保存我的设置 / Save my settings */
        post: operations["saveSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-sheets/{department}/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 进展填报表：本期应报各项，附上期所报 / A unit's sheet of a period: what it owes, with what it last reported */
        get: operations["reportSheet"];
        put?: never;
        /** 暂存填报表 / Save a sheet half done */
        post: operations["saveReportSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-sheets/{department}/{period}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报送填报表：逐项反馈进展，各有结果 / Send a sheet: a report for each row, each with its own result */
        post: operations["sendReportSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 页面须知：名称、版本、语言、时区、文件限制、登录地址 / What a page has to know before anybody signs in */
        get: operations["config"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Meeting: {
            id: string;
            /** @enum {string} */
            kind: "minutes" | "decision_notice" | "instruction" | "communique";
            title: string;
            number: string | null;
            /** Format: date */
            date: string;
            chair: string;
            /** @enum {string} */
            status: "RECEIVED" | "DRAFTING" | "SUBMITTED" | "APPROVED";
            segmentCount: number;
            draftCount: number;
            draftCounts: {
                suggested?: number;
                confirmed?: number;
                merged?: number;
                discarded?: number;
                joined?: number;
            };
            receivedAt: components["schemas"]["Instant"];
            receivedBy: string;
            approvedAt: components["schemas"]["Instant"] | null;
            approvedBy: string | null;
            supersedes: string | null;
            supersededBy: string | null;
            version: number;
            file: components["schemas"]["File"];
            textSha256: string;
            segments: components["schemas"]["Segment"][];
            drafts: components["schemas"]["Draft"][];
            submissions: {
                n: number;
                by: string;
                at: components["schemas"]["Instant"];
                due: components["schemas"]["Instant"] | null;
                outcome: {
                    approved: boolean;
                    /** @enum {boolean} */
                    withdrawn?: true;
                    by: string;
                    at: components["schemas"]["Instant"];
                    reason: string;
                } | null;
            }[];
            names?: components["schemas"]["Names"];
            can?: components["schemas"]["Can"][];
            cannot?: components["schemas"]["Cannot"][];
        };
        /**
         * Format: date-time
         * @example 2020-02-17T01:00:00.000Z
         */
        Instant: string;
        File: {
            sha256: string;
            name: string;
            mediaType: string;
            bytes: number;
        };
        Segment: {
            id: string;
            paragraph: number;
            start: number;
            end: number;
            text: string;
            sha256: string;
            /** @enum {string} */
            class: "task" | "standing" | "decision" | "guidance" | "statement";
            /** @enum {string} */
            suggestedClass: "task" | "standing" | "decision" | "guidance" | "statement";
            reason: {
                rule: string;
                words: string[];
            };
            imperative: boolean;
            marker: string | null;
            reclassified: {
                /** @enum {string} */
                from: "task" | "standing" | "decision" | "guidance" | "statement";
                /** @enum {string} */
                to: "task" | "standing" | "decision" | "guidance" | "statement";
                by: string;
                at: components["schemas"]["Instant"];
                reason: string;
            }[];
            draftIds: string[];
        };
        Draft: {
            id: string;
            /** @enum {string} */
            status: "suggested" | "confirmed" | "merged" | "discarded" | "joined";
            suggestion: components["schemas"]["DraftSuggestion"];
            content: components["schemas"]["DraftContent"];
            decisions: {
                /** @enum {string} */
                kind: "confirmed" | "corrected" | "merged" | "discarded" | "restored" | "added" | "joined" | "struck" | "mended";
                by: string;
                at: components["schemas"]["Instant"];
                reason: string;
            }[];
            alreadyPast: number[];
            mergedInto: string | null;
            directiveId: string | null;
            directiveNumber: string | null;
            can?: components["schemas"]["Can"][];
            cannot?: components["schemas"]["Cannot"][];
        };
        DraftSuggestion: {
            title: string;
            requirement: string;
            closureStandard: string;
            /** @enum {string} */
            class: "task" | "standing" | "decision";
            segmentIds: string[];
            dueSuggestion: components["schemas"]["DueDate"];
            timePhrases: {
                text: string;
                kind: string;
                due: components["schemas"]["DueDate"];
            }[];
            departmentSuggestions: {
                departmentId: string;
                /** @enum {string} */
                role: "lead" | "assist";
                reason: {
                    rule: string;
                    words: string;
                };
            }[];
            addressee: {
                text: string;
                /** @enum {string} */
                kind: "collective" | "leaders" | "department" | "none";
                groupId?: string;
            };
            /** @enum {string} */
            shapeSuggestion: "joint" | "split" | "parallel";
            measures: components["schemas"]["MeasureOrder"][];
            checklist: string[];
            goals: string[];
            references: string[];
            mergeCandidates: {
                draftId: string;
                reason: string;
                similarity: number;
                words: string[];
            }[];
            /** @enum {string} */
            urgencySuggestion?: "normal" | "urgent" | "critical";
            policyDefault?: {
                limit: {
                    amount: number;
                    unit: string;
                };
                /** @enum {string} */
                urgency: "normal" | "urgent" | "critical";
                policyVersion: string;
                phrase: string | null;
            };
            reportCycleSuggestion?: components["schemas"]["ReportCycle"];
            collatorSuggestion: string | null;
            decisionsNeeded?: {
                kind: string;
                departmentIds: string[];
                words: string;
            }[];
        } | null;
        DueDate: {
            at: components["schemas"]["Instant"];
            /** @enum {string} */
            origin: "source" | "policy" | "decision";
            phrase?: string;
        } | null;
        MeasureOrder: {
            id: string;
            name: string;
            target: number;
            unit: string;
            perUnit?: string;
            roster?: string[];
        };
        /** @description Report day: weekday 1-7, day of month, or day of the last month of the quarter */
        ReportCycle: {
            /** @enum {string} */
            every: "week" | "month" | "quarter";
            day: number;
        };
        DraftContent: {
            title: string;
            requirement: string;
            closureStandard: string;
            /** @enum {string} */
            grade: "routine" | "key" | "major";
            /** @enum {string} */
            urgency: "normal" | "urgent" | "critical";
            leaderInCharge: string;
            issuingLeader?: string;
            contact?: string;
            tasks: {
                /** @enum {string} */
                shape: "joint" | "split" | "parallel";
                units?: string[];
                collator?: string;
                leads: string[];
                assists: {
                    departmentId: string;
                    duty: string;
                    contributionDue?: components["schemas"]["Instant"];
                }[];
                /** @enum {string} */
                kind: "task" | "standing";
                title: string;
                closureStandard: string;
                due?: components["schemas"]["DueDate"];
                measures?: components["schemas"]["MeasureOrder"][];
                reportCycle?: components["schemas"]["ReportCycle"] | null;
                standing?: {
                    reviewOn: components["schemas"]["Instant"];
                    endCondition: string;
                };
                unitsOf?: string;
            }[];
            segmentIds: string[];
        } | null;
        Can: {
            act: string;
            taskId?: string;
            n?: number;
            noticeId?: string;
            name: components["schemas"]["BilingualText"];
            actingFor?: {
                departmentId: string;
            };
        };
        BilingualText: {
            zh: string;
            en: string;
        };
        Cannot: {
            act: string;
            taskId?: string;
            n?: number;
            noticeId?: string;
            name: components["schemas"]["BilingualText"];
            code: string;
            params?: {
                [key: string]: string | number | boolean | null;
            };
            title: components["schemas"]["BilingualText"];
            advice: components["schemas"]["BilingualText"];
            mayDo?: components["schemas"]["WhoMay"][];
        };
        WhoMay: {
            role?: string;
            departmentId?: string;
            label: components["schemas"]["BilingualText"];
            persons: {
                personId: string;
                name: components["schemas"]["BilingualText"];
            }[];
        };
        Names: {
            [key: string]: components["schemas"]["Name"];
        };
        Name: {
            name: components["schemas"]["BilingualText"];
            short?: string;
            /** @enum {string} */
            kind: "department" | "group" | "person" | "post" | "directive" | "meeting";
        };
        /** @description RFC 9457, with a stable code and what to do about it */
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            titleEn: string;
            detailEn: string;
            instance?: string;
            params?: {
                [key: string]: unknown;
            };
            errors?: components["schemas"]["FieldError"][];
            incident?: string;
            mayDo?: components["schemas"]["WhoMay"][];
        };
        FieldError: {
            /** @enum {string} */
            in: "body" | "query" | "params" | "headers" | "directive";
            /** @example /tasks/0/due/at */
            field: string;
            code: string;
            zh: string;
            en: string;
        };
        MeetingDifferences: {
            meetingId: string;
            supersedes: string;
            reason: string;
            counts: {
                unchanged: number;
                changed: number;
                added: number;
                removed: number;
            };
            items: components["schemas"]["SegmentDifference"][];
        };
        SegmentDifference: {
            /** @enum {string} */
            kind: "unchanged" | "changed" | "added" | "removed";
            before: {
                id: string;
                text: string;
            } | null;
            after: {
                id: string;
                text: string;
            } | null;
            touched: {
                draftId: string;
                /** @enum {string} */
                status: "suggested" | "confirmed" | "merged" | "discarded" | "joined";
                directiveId: string | null;
            }[];
        };
        MeetingListItem: {
            id: string;
            /** @enum {string} */
            kind: "minutes" | "decision_notice" | "instruction" | "communique";
            title: string;
            number: string | null;
            /** Format: date */
            date: string;
            chair: string;
            /** @enum {string} */
            status: "RECEIVED" | "DRAFTING" | "SUBMITTED" | "APPROVED";
            segmentCount: number;
            draftCount: number;
            draftCounts: {
                suggested?: number;
                confirmed?: number;
                merged?: number;
                discarded?: number;
                joined?: number;
            };
            receivedAt: components["schemas"]["Instant"];
            receivedBy: string;
            approvedAt: components["schemas"]["Instant"] | null;
            approvedBy: string | null;
            supersedes: string | null;
            supersededBy: string | null;
            version: number;
        };
        Event: {
            stream: string;
            version: number;
            seq: number | null;
            type: string;
            schemaVersion: number;
            occurredAt: components["schemas"]["Instant"];
            recordedAt: components["schemas"]["Instant"];
            asserted?: components["schemas"]["Assertion"];
            actor: components["schemas"]["Actor"];
            accountable: components["schemas"]["Party"];
            authority: components["schemas"]["Authority"];
            causationId: string;
            correlationId: string;
            policyVersion: string;
            calendarVersion: string;
            data: {
                [key: string]: unknown;
            };
            hash: string;
            prevHash: string;
        };
        Assertion: {
            at: components["schemas"]["Instant"];
            basis: string;
            file?: components["schemas"]["File"];
        };
        Actor: {
            personId: string;
            name?: string;
            postId: string;
            post?: string;
            departmentId: string;
            department?: string;
            roles: ("department_head" | "clerk" | "supervision_officer" | "office_head" | "leader_in_charge" | "issuing_leader" | "auditor" | "administrator" | "system")[];
        };
        Party: {
            /** @enum {string} */
            kind: "department";
            departmentId: string;
        } | {
            /** @enum {string} */
            kind: "role";
            /** @enum {string} */
            role: "department_head" | "clerk" | "supervision_officer" | "office_head" | "leader_in_charge" | "issuing_leader" | "auditor" | "administrator" | "system";
        };
        Authority: {
            /** @enum {string} */
            kind: "own" | "delegated" | "proxy" | "system";
            onBehalfOf?: string;
            reference?: string;
        };
        OrganisationChange: {
            /** @description The part that was entered or changed */
            id: string | null;
            /** @description Version of the organisation after the change */
            version: number;
        };
        /** @default null */
        AuditScope: {
            /** @default [] */
            departments: string[];
            /** @default [] */
            directives: string[];
            /** @default null */
            registered: {
                /**
                 * Format: date-time
                 * @description RFC 3339 with offset
                 * @example 2020-02-29T18:00:00+08:00
                 */
                from: string;
                /**
                 * Format: date-time
                 * @description RFC 3339 with offset
                 * @example 2020-02-29T18:00:00+08:00
                 */
                until: string | null;
            } | null;
        } | null;
        SuccessionPreview: {
            /** @description Version of the organisation that it builds on */
            version: number;
            departmentId: string;
            successorId: string;
            tasks: components["schemas"]["OpenWork"][];
            posts: {
                postId: string;
                personId: string;
                title: components["schemas"]["BilingualText"];
                roles: ("department_head" | "clerk" | "supervision_officer" | "office_head" | "leader_in_charge" | "issuing_leader" | "auditor" | "administrator" | "system")[];
                goesTo: string | null;
            }[];
            aliases: string[];
            duties: {
                zh: string[];
                en: string[];
            };
            units: string[];
            seats: {
                groupId: string;
                /** @description The office of a leading group sits in it */
                office: boolean;
            }[];
            charges: {
                postId: string;
                departmentId: string;
            }[];
            delegations: {
                delegationId: string;
                goesTo: string | null;
            }[];
        };
        OpenWork: {
            directiveId: string;
            directiveNumber: string | null;
            taskId: string;
            parts: ("lead" | "assist" | "blocker")[];
            /** @enum {string} */
            status: "DISPATCHED" | "IN_PROGRESS" | "CLOSURE_REVIEW" | "COMPLETED" | "OBJECTED" | "SUSPENDED" | "RECALLED" | "TERMINATED" | "REASSIGNED" | "CARRIED";
            due: components["schemas"]["Instant"] | null;
            received: boolean;
        };
        Succession: {
            departmentId: string;
            successorId: string;
            successors: string[];
            at: components["schemas"]["Instant"];
            reference: string;
            /** @description Tasks in which the unit still stands: its job has not come to them, or could not do them */
            openTasks: number;
        };
        SuccessionDone: {
            id: string | null;
            /** @description Version of the organisation after the change */
            version: number;
            /** @description The job that moves its open tasks; null = it had none */
            jobId: string | null;
        };
        Handover: {
            postId: string;
            personId: string;
            departmentId: string;
            roles: ("department_head" | "clerk" | "supervision_officer" | "office_head" | "leader_in_charge" | "issuing_leader" | "auditor" | "administrator" | "system")[];
            asOf: components["schemas"]["Instant"];
            /** @description Of what stands on the list; whoever follows signs for it */
            sha256: string;
            duties: components["schemas"]["Duty"][];
            tasks: components["schemas"]["TaskListItem"][];
            drafts: components["schemas"]["DirectiveListItem"][];
            directives: components["schemas"]["DirectiveListItem"][];
            meetings: {
                id: string;
                title: string;
                /** Format: date */
                date: string;
                status: string;
            }[];
            delegations: components["schemas"]["Delegation"][];
            acknowledged: {
                by: string;
                asOf: components["schemas"]["Instant"];
                sha256: string;
            }[];
        };
        Duty: {
            id: string;
            group: components["schemas"]["DutyGroup"];
            kind: components["schemas"]["DutyKind"];
            label: components["schemas"]["BilingualText"];
            directiveId: string | null;
            directiveNumber: string | null;
            directiveTitle: string;
            meetingId: string | null;
            taskId: string | null;
            taskTitle: string | null;
            obligationId: string | null;
            lead: string | null;
            assists: string[];
            leaderInCharge: string | null;
            contact: string | null;
            owner: components["schemas"]["Party"];
            openedAt: components["schemas"]["Instant"];
            due: components["schemas"]["Instant"] | null;
            dueDay: components["schemas"]["DueDay"];
            remaining: components["schemas"]["Remaining"];
            /** @enum {string} */
            status: "open" | "held";
            heldFor: string | null;
            subject: string | null;
            returned: boolean;
            asked: {
                by: string;
                departmentId: string | null;
                text: string;
            } | null;
            overdue: components["schemas"]["Overdue"];
            light: components["schemas"]["Light"];
            /** @enum {string|null} */
            grade: "routine" | "key" | "major" | null;
            /** @enum {string|null} */
            urgency: "normal" | "urgent" | "critical" | null;
            text: components["schemas"]["BilingualText"];
            act: components["schemas"]["DutyAct"];
            version: number;
            can?: components["schemas"]["Can"][];
        };
        /** @enum {string} */
        DutyGroup: "receive" | "answer" | "rework" | "plan" | "report" | "contribute" | "close" | "review" | "decide" | "release" | "approve";
        /** @enum {string} */
        DutyKind: "receipt" | "plan" | "report" | "complete" | "contribution" | "review" | "standing_review" | "extension_decision" | "response_decision" | "nudge_answer" | "block_answer" | "notice_answer" | "notice_release" | "registration_decision" | "registration_rework" | "list_approval" | "list_rework";
        DueDay: {
            /** Format: date */
            date: string;
            weekday: number;
            workingDay: boolean;
            text: components["schemas"]["BilingualText"];
        } | null;
        Remaining: {
            workingDays: number;
            text: components["schemas"]["BilingualText"];
        } | null;
        Overdue: {
            ms: number;
            days: number;
            text: components["schemas"]["BilingualText"];
        } | null;
        /** @enum {string} */
        Light: "green" | "yellow" | "red";
        DutyAct: {
            act: string;
            name: components["schemas"]["BilingualText"];
            /** @enum {string} */
            method: "post";
            path: string;
            body: {
                n?: number;
                actingFor?: {
                    departmentId: string;
                };
            };
        } | null;
        TaskListItem: {
            directiveId: string;
            directiveNumber: string | null;
            directiveTitle: string;
            /** @enum {string} */
            grade: "routine" | "key" | "major";
            /** @enum {string} */
            urgency: "normal" | "urgent" | "critical";
            taskId: string;
            title: string;
            /** @enum {string} */
            kind: "task" | "standing";
            /** @enum {string} */
            shape: "joint" | "split" | "parallel";
            lead: string;
            assists: string[];
            parts: components["schemas"]["TaskPart"][];
            /** @enum {string} */
            status: "DISPATCHED" | "IN_PROGRESS" | "CLOSURE_REVIEW" | "COMPLETED" | "OBJECTED" | "SUSPENDED" | "RECALLED" | "TERMINATED" | "REASSIGNED" | "CARRIED";
            currentDue: components["schemas"]["Instant"] | null;
            baselineDue: components["schemas"]["Instant"] | null;
            /** @enum {string|null} */
            dueOrigin: "source" | "policy" | "decision" | null;
            alreadyPast: boolean;
            light: components["schemas"]["Light"];
            flags: components["schemas"]["TaskFlags"];
            overdue: components["schemas"]["Overdue"];
            overdueByBaseline: components["schemas"]["Overdue"];
            closureStandard: string;
            obligations: components["schemas"]["OpenDuty"][];
            version: number;
            can?: components["schemas"]["Can"][];
        };
        /** @enum {string} */
        TaskPart: "lead" | "assist" | "blocker";
        TaskFlags: {
            dueSoon: boolean;
            overdue: boolean;
            overdueByBaseline: boolean;
            behindSchedule: boolean;
            reportLate: boolean;
            reportsMissed: number;
            blocked: boolean;
            extensionPending: boolean;
            extendedTimes: number;
            suspended: boolean;
        };
        OpenDuty: {
            id: string;
            /** @enum {string} */
            kind: "receipt" | "plan" | "report" | "complete" | "review" | "contribution" | "extension_decision" | "response_decision" | "nudge_answer" | "block_answer" | "notice_release" | "standing_review";
            owner: components["schemas"]["Party"];
            due: components["schemas"]["Instant"];
            subject?: string;
            overdue: components["schemas"]["Overdue"];
        };
        DirectiveListItem: {
            id: string;
            number: string | null;
            title: string;
            /** @enum {string} */
            status: "DRAFT" | "PROPOSED" | "IN_PROGRESS" | "COMPLETED" | "DISCHARGED" | "REOPENED" | "MERGED" | "DISCARDED";
            cycle: number;
            /** @enum {string} */
            grade: "routine" | "key" | "major";
            /** @enum {string} */
            urgency: "normal" | "urgent" | "critical";
            source: components["schemas"]["Source"];
            issuingLeader: string;
            leaderInCharge: string;
            contact: string;
            registeredAt: components["schemas"]["Instant"];
            completedAt: components["schemas"]["Instant"] | null;
            light: components["schemas"]["Light"];
            tasks: {
                total: number;
                open: number;
                byStatus: {
                    DISPATCHED?: number;
                    IN_PROGRESS?: number;
                    CLOSURE_REVIEW?: number;
                    COMPLETED?: number;
                    OBJECTED?: number;
                    SUSPENDED?: number;
                    RECALLED?: number;
                    TERMINATED?: number;
                    REASSIGNED?: number;
                    CARRIED?: number;
                };
            };
            leads: string[];
            earliestDue: components["schemas"]["Instant"] | null;
            version: number;
        };
        Source: {
            /** @enum {string} */
            kind: "meeting" | "leader_instruction" | "superior" | "inspection" | "rectification" | "own_initiative";
            reference?: string;
            title: string;
            /** Format: date */
            date: string;
        };
        Delegation: {
            id: string;
            principalId: string;
            delegateId: string;
            roles: ("department_head" | "clerk" | "supervision_officer" | "office_head" | "leader_in_charge" | "issuing_leader" | "auditor" | "administrator" | "system")[];
            departmentId: string | null;
            actions: string[] | null;
            reference: string;
            from: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"] | null;
            consent: {
                /** @enum {string} */
                state: "asked" | "given" | "refused";
                askedBy: string;
            } | null;
            active: boolean;
        };
        ImportPreview: {
            /** @description Hash of exactly this change; send it with the confirmation */
            preview: string;
            /** @description Version of the organisation that it builds on */
            version: number;
            counts: {
                add: number;
                change: number;
                end: number;
                none: number;
                refused: number;
            };
            lines: components["schemas"]["ImportLine"][];
        };
        ImportLine: {
            sheet: string;
            line: number;
            /** @enum {string} */
            kind: "department" | "group" | "person" | "post" | "charge";
            /** @enum {string} */
            action: "add" | "change" | "end" | "none" | "refused";
            label: string;
            events: string[];
            reason: {
                code: string;
                text: components["schemas"]["BilingualText"];
                params?: {
                    [key: string]: string | number | boolean | null;
                };
            } | null;
        };
        Absence: {
            id: string;
            personId: string;
            /** @enum {string} */
            kind: "leave" | "mission" | "study" | "secondment" | "other";
            from: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"] | null;
            active: boolean;
        };
        Directive: {
            id: string;
            number: string | null;
            version: number;
            asOf: components["schemas"]["Instant"];
            /** @enum {string} */
            status: "DRAFT" | "PROPOSED" | "IN_PROGRESS" | "COMPLETED" | "DISCHARGED" | "REOPENED" | "MERGED" | "DISCARDED";
            cycle: number;
            light: components["schemas"]["Light"];
            parentId: string | null;
            source: components["schemas"]["Source"];
            title: string;
            requirement: string;
            closureStandard: string;
            basis: components["schemas"]["SegmentRef"][];
            issuingLeader: string;
            leaderInCharge: string;
            /** @enum {string} */
            grade: "routine" | "key" | "major";
            /** @enum {string} */
            urgency: "normal" | "urgent" | "critical";
            contact: string;
            policyVersion: string;
            calendarVersion: string;
            registeredAt: components["schemas"]["Instant"];
            registeredBy: string;
            proposedBy: string | null;
            tasks: components["schemas"]["Task"][];
            orders: components["schemas"]["TaskOrderView"][];
            notices: components["schemas"]["Notice"][];
            completedAt: components["schemas"]["Instant"] | null;
            archivedAt: components["schemas"]["Instant"] | null;
            mergedInto: string | null;
            absorbed: string[];
            splitInto?: string[];
            reinspections: {
                n: number;
                at: components["schemas"]["Instant"];
                by: string;
                holds: boolean;
                finding: string;
                cycle: number;
            }[];
            amendments: {
                n: number;
                at: components["schemas"]["Instant"];
                by: string;
                reason: string;
            }[];
            nextDue: components["schemas"]["Instant"] | null;
            names?: components["schemas"]["Names"];
            can?: components["schemas"]["Can"][];
            cannot?: components["schemas"]["Cannot"][];
        };
        SegmentRef: {
            meetingId: string;
            segmentId: string;
            start: number;
            end: number;
            sha256: string;
            text: string;
        };
        Task: {
            id: string;
            cycle: number;
            /** @enum {string} */
            shape: "joint" | "split" | "parallel";
            group?: {
                id: string;
                collator: string;
            };
            /** @enum {string} */
            kind: "task" | "standing";
            title: string;
            closureStandard: string;
            lead: string;
            assists: components["schemas"]["Assist"][];
            /** @enum {string} */
            status: "DISPATCHED" | "IN_PROGRESS" | "CLOSURE_REVIEW" | "COMPLETED" | "OBJECTED" | "SUSPENDED" | "RECALLED" | "TERMINATED" | "REASSIGNED" | "CARRIED";
            light: components["schemas"]["Light"];
            flags: components["schemas"]["TaskFlags"];
            overdue: components["schemas"]["Overdue"];
            overdueByBaseline: components["schemas"]["Overdue"];
            dispatchedAt: components["schemas"]["Instant"];
            dispatchAsserted?: components["schemas"]["Assertion"];
            receivedAt: components["schemas"]["Instant"] | null;
            receiptAsserted?: components["schemas"]["Assertion"];
            baselineDue: components["schemas"]["Instant"] | null;
            committedDue: components["schemas"]["Instant"] | null;
            currentDue: components["schemas"]["Instant"] | null;
            provisional: components["schemas"]["Provisional"];
            /** @enum {string|null} */
            dueOrigin: "source" | "policy" | "decision" | null;
            alreadyPast: boolean;
            duePhrase?: string;
            dueLedger: components["schemas"]["DueEntry"][];
            measures: components["schemas"]["Measure"][];
            reportCycle: components["schemas"]["ReportCycle"] | null;
            standing: {
                reviewOn: components["schemas"]["Instant"];
                endCondition: string;
            } | null;
            obligations: components["schemas"]["Obligation"][];
            notices: components["schemas"]["Notice"][];
            plan: components["schemas"]["Plan"];
            reports: components["schemas"]["ProgressReport"][];
            extensions: components["schemas"]["ExtensionRequest"][];
            terminationRequests?: components["schemas"]["TerminationRequest"][];
            blocks: components["schemas"]["Block"][];
            disagreements?: components["schemas"]["Disagreement"][];
            nudges: components["schemas"]["Nudge"][];
            responses: components["schemas"]["DispatchResponse"][];
            closures: components["schemas"]["Closure"][];
            suspension: {
                from: components["schemas"]["Instant"];
                asserted?: components["schemas"]["Assertion"];
                until: components["schemas"]["Instant"];
                reason: string;
                by: string;
            } | null;
            standingRequest: {
                by: string;
                at: components["schemas"]["Instant"];
                reason: string;
                reviewOn: components["schemas"]["Instant"];
                endCondition: string;
                reportCycle: components["schemas"]["ReportCycle"];
            } | null;
            predecessor: string | null;
            successor: string | null;
            carriedFrom?: {
                directiveId: string;
                taskId: string;
            };
            carriedTo?: {
                directiveId: string;
                taskId: string;
            };
            completedAt: components["schemas"]["Instant"] | null;
            takeOvers?: {
                from: string;
                departmentId: string;
                at: components["schemas"]["Instant"];
                parts: ("lead" | "assist" | "collator" | "asked")[];
                reason: string;
            }[];
            can?: components["schemas"]["Can"][];
            cannot?: components["schemas"]["Cannot"][];
        };
        Assist: {
            departmentId: string;
            duty: string;
            contributionDue: components["schemas"]["Instant"] | null;
            receivedAt: components["schemas"]["Instant"] | null;
            receiptAsserted?: components["schemas"]["Assertion"];
            contributedAt: components["schemas"]["Instant"] | null;
            contributionAsserted?: components["schemas"]["Assertion"];
        };
        Provisional: {
            zh: string;
            en: string;
        } | null;
        /** @description 时限台账: a line per date ever set */
        DueEntry: {
            /** @enum {string} */
            kind: "baseline" | "committed" | "extension" | "new_limit" | "resumption" | "rejudged" | "regraded" | "correction" | "hold_ended";
            at: components["schemas"]["Instant"];
            setAt: components["schemas"]["Instant"];
            asserted?: components["schemas"]["Assertion"];
            by: string;
            reason?: string;
            basis?: string;
            calendarVersion?: string;
            alreadyPast: boolean;
        };
        Measure: {
            id: string;
            name: string;
            target: number;
            unit: string;
            perUnit?: string;
            roster?: string[];
            current: number | null;
        };
        Obligation: {
            id: string;
            /** @enum {string} */
            kind: "receipt" | "plan" | "report" | "complete" | "review" | "contribution" | "extension_decision" | "response_decision" | "nudge_answer" | "block_answer" | "notice_release" | "standing_review";
            owner: components["schemas"]["Party"];
            due: components["schemas"]["Instant"];
            /** @enum {string} */
            status: "open" | "held" | "met" | "missed" | "cancelled";
            /** @enum {string} */
            heldFor?: "extension" | "response" | "suspension" | "closure";
            generation: number;
            subject?: string;
            openedAt: components["schemas"]["Instant"];
            endedAt: components["schemas"]["Instant"] | null;
            overdue: components["schemas"]["Overdue"];
            restsUntil?: components["schemas"]["Instant"];
            provisional: components["schemas"]["Provisional"];
        };
        /** @description 督办单 */
        Notice: {
            id: string;
            taskId: string;
            obligationId: string;
            /** @enum {string} */
            colour: "blue" | "orange" | "red";
            number: string | null;
            /** @enum {string} */
            release: "auto" | "officer" | "leader";
            /** @enum {string} */
            status: "owed" | "issued" | "answered" | "waived" | "overtaken" | "carried";
            owedAt: components["schemas"]["Instant"];
            issuedAt: components["schemas"]["Instant"] | null;
            answerDue: components["schemas"]["Instant"] | null;
            answeredAt: components["schemas"]["Instant"] | null;
            goodCause?: string;
        };
        Plan: {
            submittedAt: components["schemas"]["Instant"];
            asserted?: components["schemas"]["Assertion"];
            by: string;
            text: string;
            milestones: {
                title: string;
                due: components["schemas"]["Instant"];
            }[];
            committedDue: components["schemas"]["Instant"] | null;
        } | null;
        ProgressReport: {
            n: number;
            at: components["schemas"]["Instant"];
            asserted?: components["schemas"]["Assertion"];
            by: string;
            departmentId: string;
            done: string;
            gap?: string;
            cause?: string;
            next?: string;
            helpNeeded?: string;
            percent: number | null;
            measures: {
                [key: string]: number;
            };
            period?: string;
            late: boolean;
        };
        ExtensionRequest: {
            n: number;
            requestedAt: components["schemas"]["Instant"];
            asserted?: components["schemas"]["Assertion"];
            by: string;
            cause: string;
            progress: string;
            proposedDue: components["schemas"]["Instant"];
            timely: boolean;
            /** @enum {boolean} */
            withdrawn?: true;
            screenedBy?: string;
            decision: {
                granted: boolean;
                due: components["schemas"]["Instant"] | null;
                by: string;
                at: components["schemas"]["Instant"];
                asserted?: components["schemas"]["Assertion"];
                reason: string;
            } | null;
        };
        /** @description 停办申请 */
        TerminationRequest: {
            n: number;
            requestedAt: components["schemas"]["Instant"];
            asserted?: components["schemas"]["Assertion"];
            by: string;
            cause: string;
            basis: string;
            progress: string;
            files: components["schemas"]["File"][];
            timely: boolean;
            /** @enum {boolean} */
            withdrawn?: true;
            decision: {
                granted: boolean;
                by: string;
                at: components["schemas"]["Instant"];
                asserted?: components["schemas"]["Assertion"];
                reason: string;
            } | null;
        };
        Block: {
            n: number;
            raisedAt: components["schemas"]["Instant"];
            asserted?: components["schemas"]["Assertion"];
            by: string;
            departmentId: string;
            waitingFor: components["schemas"]["Party"];
            cause: string;
            request: string;
            answeredAt: components["schemas"]["Instant"] | null;
            clearedAt: components["schemas"]["Instant"] | null;
        };
        /** @description 牵头与配合分歧 */
        Disagreement: {
            n: number;
            raisedAt: components["schemas"]["Instant"];
            asserted?: components["schemas"]["Assertion"];
            by: string;
            departmentId: string;
            with: string;
            /** @enum {string} */
            about: "division" | "contribution";
            matter: string;
            proposal?: string;
            /** @enum {boolean} */
            withdrawn?: true;
            decision: {
                ruling: string;
                by: string;
                at: components["schemas"]["Instant"];
                asserted?: components["schemas"]["Assertion"];
            } | null;
        };
        Nudge: {
            n: number;
            at: components["schemas"]["Instant"];
            asserted?: components["schemas"]["Assertion"];
            by: string;
            text: string;
            answeredAt: components["schemas"]["Instant"] | null;
        };
        DispatchResponse: {
            n: number;
            /** @enum {string} */
            kind: "explain_only" | "cannot_solve_now" | "objection";
            at: components["schemas"]["Instant"];
            asserted?: components["schemas"]["Assertion"];
            by: string;
            departmentId: string;
            cause: string;
            done?: string;
            next?: string;
            proposedDepartmentId?: string;
            /** @enum {boolean} */
            withdrawn?: true;
            decision: {
                upheld: boolean;
                by: string;
                at: components["schemas"]["Instant"];
                asserted?: components["schemas"]["Assertion"];
                reason: string;
                follow?: {
                    /** @enum {string} */
                    what: "review" | "coordination" | "suspension" | "reassignment" | "termination";
                    by: components["schemas"]["Instant"];
                };
                endedAt?: components["schemas"]["Instant"];
            } | null;
        };
        Closure: {
            n: number;
            requestedAt: components["schemas"]["Instant"];
            asserted?: components["schemas"]["Assertion"];
            by: string;
            summary: string;
            evidence: components["schemas"]["File"][];
            measures: {
                [key: string]: number;
            };
            inTimeByBaseline: boolean;
            inTimeByCurrent: boolean;
            signatures: components["schemas"]["Signature"][];
            level: number;
            passedUp: number[];
            /** @enum {string} */
            grade: "routine" | "key" | "major";
            rereview: {
                returnedBy: string;
                personId: string | null;
            } | null;
            /** @enum {boolean} */
            withdrawn?: true;
            outcome: {
                approved: boolean;
                at: components["schemas"]["Instant"];
                by: string;
                opinion: string;
            } | null;
        };
        Signature: {
            level: number;
            /** @enum {string} */
            role: "department_head" | "clerk" | "supervision_officer" | "office_head" | "leader_in_charge" | "issuing_leader" | "auditor" | "administrator" | "system";
            /** @enum {string} */
            meaning: "review" | "approval" | "responsibility";
            actor: components["schemas"]["Actor"];
            authority?: components["schemas"]["Authority"];
            onBehalfOf?: string;
            at: components["schemas"]["Instant"];
            asserted?: components["schemas"]["Assertion"];
            opinion: string;
        };
        TaskOrderView: {
            /** @enum {string} */
            shape: "joint" | "split" | "parallel";
            units?: string[];
            collator?: string;
            leads: string[];
            assists: {
                departmentId: string;
                duty: string;
                contributionDue?: components["schemas"]["Instant"];
            }[];
            /** @enum {string} */
            kind: "task" | "standing";
            title: string;
            closureStandard: string;
            due?: components["schemas"]["DueDate"];
            measures?: components["schemas"]["MeasureOrder"][];
            reportCycle?: components["schemas"]["ReportCycle"] | null;
            standing?: {
                reviewOn: components["schemas"]["Instant"];
                endCondition: string;
            };
        };
        /** @enum {string} */
        TaskFigure: "total" | "open" | "completed" | "completedInTime" | "overdue" | "lateOnBaseline" | "extended";
        TaskCounts: {
            total: number;
            byStatus: {
                DISPATCHED?: number;
                IN_PROGRESS?: number;
                CLOSURE_REVIEW?: number;
                COMPLETED?: number;
                OBJECTED?: number;
                SUSPENDED?: number;
                RECALLED?: number;
                TERMINATED?: number;
                REASSIGNED?: number;
                CARRIED?: number;
            };
            byLight: {
                green?: number;
                yellow?: number;
                red?: number;
            };
            overdue: number;
            dueSoon: number;
            blocked: number;
            extensionPending: number;
        };
        Alert: {
            id: string;
            personId: string;
            directiveId: string | null;
            directiveNumber: string | null;
            taskId: string | null;
            incidentId: string | null;
            jobId: string | null;
            meetingId: string | null;
            delegationId: string | null;
            /** @enum {string} */
            kind: "information" | "request" | "reminder" | "escalation" | "notice" | "incident";
            /** @enum {string} */
            level: "info" | "warn" | "serious" | "grave";
            event: string;
            text: components["schemas"]["BilingualText"];
            version: number;
            createdAt: components["schemas"]["Instant"];
            deliveredAt: components["schemas"]["Instant"] | null;
            receiptedAt: components["schemas"]["Instant"] | null;
            closed: {
                /** @enum {string} */
                reason: "completed" | "recalled" | "terminated" | "reassigned" | "carried" | "discarded" | "merged" | "archived" | "decided" | "answered" | "settled" | "superseded" | "resolved";
                text: components["schemas"]["BilingualText"];
            } | null;
            cursor: string;
        };
        Department: {
            id: string;
            name: string;
            nameEn?: string;
            shortNames: string[];
            kind: string;
            parentId: string | null;
            leaderInCharge: string | null;
            members: string[];
            until: components["schemas"]["Instant"] | null;
        };
        Person: {
            id: string;
            name: string;
            nameEn?: string;
            posts: {
                id: string;
                title: string;
                departmentId: string;
                roles: ("department_head" | "clerk" | "supervision_officer" | "office_head" | "leader_in_charge" | "issuing_leader" | "auditor" | "administrator" | "system")[];
                from: components["schemas"]["Instant"];
                until: components["schemas"]["Instant"] | null;
                inChargeOf: string[];
                auditScope?: {
                    departments: string[];
                    directives: string[];
                    registered: {
                        from: components["schemas"]["Instant"];
                        until: components["schemas"]["Instant"] | null;
                    } | null;
                } | null;
            }[];
        };
        Policy: {
            version: string;
            name: components["schemas"]["BilingualText"];
            grades: {
                routine?: {
                    planRequired: boolean;
                    signOffChain: {
                        /** @enum {string} */
                        role: "supervision_officer" | "office_head" | "leader_in_charge" | "issuing_leader";
                        /** @enum {string} */
                        meaning: "review" | "approval" | "responsibility";
                    }[];
                    reportCycle: components["schemas"]["ReportCycle"] | null;
                    complete?: {
                        normal: components["schemas"]["Limit"];
                        urgent: components["schemas"]["Limit"];
                        critical: components["schemas"]["Limit"];
                    };
                };
                key?: {
                    planRequired: boolean;
                    signOffChain: {
                        /** @enum {string} */
                        role: "supervision_officer" | "office_head" | "leader_in_charge" | "issuing_leader";
                        /** @enum {string} */
                        meaning: "review" | "approval" | "responsibility";
                    }[];
                    reportCycle: components["schemas"]["ReportCycle"] | null;
                    complete?: {
                        normal: components["schemas"]["Limit"];
                        urgent: components["schemas"]["Limit"];
                        critical: components["schemas"]["Limit"];
                    };
                };
                major?: {
                    planRequired: boolean;
                    signOffChain: {
                        /** @enum {string} */
                        role: "supervision_officer" | "office_head" | "leader_in_charge" | "issuing_leader";
                        /** @enum {string} */
                        meaning: "review" | "approval" | "responsibility";
                    }[];
                    reportCycle: components["schemas"]["ReportCycle"] | null;
                    complete?: {
                        normal: components["schemas"]["Limit"];
                        urgent: components["schemas"]["Limit"];
                        critical: components["schemas"]["Limit"];
                    };
                };
            };
            limits: {
                receipt: {
                    normal: components["schemas"]["Limit"];
                    urgent: components["schemas"]["Limit"];
                    critical: components["schemas"]["Limit"];
                };
                plan: components["schemas"]["Limit"];
                review: components["schemas"]["Limit"];
                extensionDecision: components["schemas"]["Limit"];
                responseDecision: components["schemas"]["Limit"];
                nudgeAnswer: components["schemas"]["Limit"];
                blockAnswer: components["schemas"]["Limit"];
                noticeRelease: components["schemas"]["Limit"];
                complete: {
                    normal: components["schemas"]["Limit"];
                    urgent: components["schemas"]["Limit"];
                    critical: components["schemas"]["Limit"];
                };
                archive: components["schemas"]["Limit"];
            };
            dueSoon: components["schemas"]["Limit"];
            ladder: {
                id: string;
                obligation: string;
                offset: components["schemas"]["Limit"];
                action: {
                    /** @enum {string} */
                    kind: "remind";
                } | {
                    /** @enum {string} */
                    kind: "notice";
                    /** @enum {string} */
                    colour: "blue" | "orange" | "red";
                    /** @enum {string} */
                    release: "auto" | "officer" | "leader";
                    answerWithin: components["schemas"]["Limit"];
                } | {
                    /** @enum {string} */
                    kind: "alert";
                };
                to: ("owner_head" | "owner_clerk" | "lead_head" | "officer" | "office_head" | "leader_in_charge" | "issuing_leader")[];
                unless?: ("blocked" | "extension_pending" | "closure_review" | "suspended")[];
                grades?: ("routine" | "key" | "major")[];
                repeat?: {
                    every: components["schemas"]["Limit"];
                    cap: number;
                };
            }[];
        };
        Limit: {
            amount: number;
            /** @enum {string} */
            unit: "calendar_day" | "working_day" | "hour";
        };
        Calendar: {
            version: string;
            publishedAt: components["schemas"]["Instant"];
            utcOffsetMinutes: number;
            holidays: string[];
            workdays: string[];
            years: number[];
            everyYear?: string[];
            officeHours?: {
                from: string;
                to: string;
            };
            basis: string;
        };
        Home: {
            asOf: components["schemas"]["Instant"];
            me: {
                id: string;
                name: string;
                nameEn?: string;
                posts: {
                    id: string;
                    title: string;
                    departmentId: string;
                    roles: ("department_head" | "clerk" | "supervision_officer" | "office_head" | "leader_in_charge" | "issuing_leader" | "auditor" | "administrator" | "system")[];
                    from: components["schemas"]["Instant"];
                    until: components["schemas"]["Instant"] | null;
                    inChargeOf: string[];
                    auditScope?: {
                        departments: string[];
                        directives: string[];
                        registered: {
                            from: components["schemas"]["Instant"];
                            until: components["schemas"]["Instant"] | null;
                        } | null;
                    } | null;
                    department: components["schemas"]["BilingualText"];
                }[];
                actingFor: {
                    delegationId: string;
                    principalId: string;
                    principal: components["schemas"]["BilingualText"];
                    roles: ("department_head" | "clerk" | "supervision_officer" | "office_head" | "leader_in_charge" | "issuing_leader" | "auditor" | "administrator" | "system")[];
                    departmentId: string | null;
                    reference: string;
                    until: components["schemas"]["Instant"] | null;
                }[];
            };
            duties: {
                total: components["schemas"]["Counted"];
                overdue: components["schemas"]["Counted"];
                groups: {
                    group: components["schemas"]["DutyGroup"];
                    label: components["schemas"]["BilingualText"];
                    total: components["schemas"]["Counted"];
                    overdue: components["schemas"]["Counted"];
                    items: components["schemas"]["Duty"][];
                }[];
            };
            toSign: components["schemas"]["Counted"];
            toRelease: components["schemas"]["Counted"];
            toApprove: components["schemas"]["Counted"];
            blocksAsked: components["schemas"]["Counted"];
            unread: components["schemas"]["Counted"];
            names?: components["schemas"]["Names"];
        };
        /** @description query: below /api/v1 */
        Counted: {
            count: number;
            query: string;
        };
        TimelineEntry: {
            version: number;
            at: components["schemas"]["Instant"];
            recordedAt: components["schemas"]["Instant"];
            type: string;
            label: components["schemas"]["BilingualText"];
            text: components["schemas"]["BilingualText"];
            taskId: string | null;
            asserted?: components["schemas"]["Assertion"];
            actor: components["schemas"]["Actor"];
            accountable: components["schemas"]["Party"];
            authority: components["schemas"]["Authority"];
            enteredByOffice: boolean;
            bySystem: boolean;
        };
        Difference: {
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
            /** @enum {string} */
            by: "recorded" | "asserted";
            fromVersion: number | null;
            toVersion: number;
            changes: components["schemas"]["FactChange"][];
            acts: components["schemas"]["RecordedAct"][];
        };
        FactChange: {
            path: string;
            before: string | number | null;
            after: string | number | null;
        };
        RecordedAct: {
            versions: number[];
            types: string[];
            texts: components["schemas"]["BilingualText"][];
            actor: components["schemas"]["Actor"];
            accountable: components["schemas"]["Party"];
            authority: components["schemas"]["Authority"];
            causationId: string;
            policyVersion: string;
            calendarVersion: string;
            times: components["schemas"]["ThreeTimes"];
            changes: components["schemas"]["FactChange"][];
        };
        ThreeTimes: {
            asserted: components["schemas"]["Instant"] | null;
            basis: string | null;
            occurred: components["schemas"]["Instant"];
            recorded: components["schemas"]["Instant"];
        };
        TaskDeadlines: {
            taskId: string;
            title: string;
            lead: string;
            baseline: components["schemas"]["Instant"] | null;
            committed: components["schemas"]["Instant"] | null;
            current: components["schemas"]["Instant"] | null;
            judgedAt: components["schemas"]["Instant"];
            late: {
                baseline: components["schemas"]["Overdue"];
                committed: components["schemas"]["Overdue"];
                current: components["schemas"]["Overdue"];
            };
            lines: components["schemas"]["DeadlineLine"][];
        };
        DeadlineLine: {
            /** @enum {string} */
            kind: "baseline" | "committed" | "extension_asked" | "extension_granted" | "extension_refused" | "new_limit" | "rejudged" | "regraded" | "correction" | "hold_ended" | "resumption" | "standing";
            label: components["schemas"]["BilingualText"];
            version: number;
            due: components["schemas"]["Instant"] | null;
            alreadyPast: boolean;
            previousDue: components["schemas"]["Instant"] | null;
            n: number | null;
            by: string;
            authority: components["schemas"]["Authority"];
            /** @enum {string|null} */
            level: "department_head" | "clerk" | "supervision_officer" | "office_head" | "leader_in_charge" | "issuing_leader" | "auditor" | "administrator" | "system" | null;
            reason: string | null;
            times: components["schemas"]["ThreeTimes"];
        };
        TracedAlert: {
            id: string;
            personId: string;
            taskId: string | null;
            /** @enum {string} */
            kind: "information" | "request" | "reminder" | "escalation" | "notice" | "incident";
            /** @enum {string} */
            level: "info" | "warn" | "serious" | "grave";
            event: string;
            version: number;
            text: components["schemas"]["BilingualText"];
            sent: {
                at: components["schemas"]["Instant"];
                recordedAt: components["schemas"]["Instant"];
            };
            delivered: {
                at: components["schemas"]["Instant"];
                recordedAt: components["schemas"]["Instant"];
                channel: string;
            }[];
            receipted: {
                at: components["schemas"]["Instant"];
                recordedAt: components["schemas"]["Instant"];
            } | null;
        };
        Checkpoint: {
            n: number;
            /** @description Events with `seq` 1 to this are sealed */
            size: number;
            /** @description SHA-256 or SM3, hex */
            root: string;
            sealedAt: components["schemas"]["Instant"];
            /** @description As signed: C2SP tlog-checkpoint, Ed25519 */
            note: string;
        };
        ConsistencyProof: {
            from: components["schemas"]["Checkpoint"];
            to: components["schemas"]["Checkpoint"];
            /** @description RFC 6962, 2.1.2 */
            path: string[];
        };
        InclusionProof: {
            seq: number;
            stream: string;
            version: number;
            /** @description SHA-256 or SM3, hex */
            eventHash: string;
            /** @description SHA-256 of a zero byte and the event’s hash (RFC 6962) */
            leafHash: string;
            leafIndex: number;
            checkpoint: components["schemas"]["Checkpoint"];
            /** @description Siblings from the leaf up */
            path: string[];
        };
        Verification: {
            /** @description Events with a global number */
            numbered: number;
            /** @description Committed just now, not numbered yet */
            unnumbered: number;
            checkpoint: components["schemas"]["Checkpoint"] | null;
            unsealed: {
                events: number;
                oldestRecordedAt: components["schemas"]["Instant"] | null;
            };
            /** @description The stored log gives the root of the last checkpoint */
            rootMatches: boolean | null;
            /** @description The verifier key that signed it; null when no known key did */
            signedBy: string | null;
            keys: string[];
            witnesses: {
                witness: string;
                upTo: number;
                behind: number;
                handedAt: components["schemas"]["Instant"];
            }[];
        };
        Job: {
            id: string;
            /** @enum {string} */
            kind: "commands" | "export";
            title: components["schemas"]["BilingualText"];
            status: components["schemas"]["JobStatus"];
            label: components["schemas"]["BilingualText"];
            version: number;
            requestedBy: string;
            requestedAt: components["schemas"]["Instant"];
            startedAt: components["schemas"]["Instant"] | null;
            finishedAt: components["schemas"]["Instant"] | null;
            about: {
                /** @enum {string} */
                command?: "ReceiveTask" | "NudgeTask" | "SetDueDate" | "DecideExtension" | "TakeOverTask" | "SignOff";
                scope?: components["schemas"]["ExportScope"];
            };
            progress: {
                total: number | null;
                done: number;
                refused: number;
            };
            cancellation: {
                by: string;
                at: components["schemas"]["Instant"];
                reason: string;
            } | null;
            result: {
                [key: string]: unknown;
            } | null;
            code: string | null;
        };
        /** @enum {string} */
        JobStatus: "REQUESTED" | "RUNNING" | "CANCELLING" | "DONE" | "CANCELLED" | "FAILED";
        ExportScope: {
            /** @enum {string} */
            kind: "directive";
            directiveId: string;
        } | {
            /** @enum {string} */
            kind: "department";
            departmentId: string;
        } | {
            /** @enum {string} */
            kind: "period";
            from: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"];
        };
        AuditAccess: {
            version: number;
            at: components["schemas"]["Instant"];
            actor: components["schemas"]["Actor"];
            /** @enum {string} */
            kind: "read" | "export";
            route: string;
            summary: components["schemas"]["BilingualText"];
            directives: string[];
            asked: {
                [key: string]: string;
            };
        };
        Statistics: {
            asOf: components["schemas"]["Instant"];
            directives: {
                total: number;
                byStatus: {
                    DRAFT?: number;
                    PROPOSED?: number;
                    IN_PROGRESS?: number;
                    COMPLETED?: number;
                    DISCHARGED?: number;
                    REOPENED?: number;
                    MERGED?: number;
                    DISCARDED?: number;
                };
            };
            tasks: components["schemas"]["TaskCounts"];
            departments: {
                departmentId: string;
                total: number;
                open: number;
                completed: number;
                overdue: number;
                lateOnBaseline: number;
                extended: number;
            }[];
        };
        ExceptionRule: {
            code: components["schemas"]["ExceptionCode"];
            name: components["schemas"]["BilingualText"];
            text: components["schemas"]["BilingualText"];
            count: number;
        };
        /** @enum {string} */
        ExceptionCode: "baseline_late_but_green" | "extension_after_expiry" | "closed_without_evidence" | "closed_at_the_last_moment" | "entered_by_proxy" | "signed_by_involved" | "acted_without_consent" | "leader_unfit" | "signed_by_unfit" | "reassigned_before_due" | "reinspection_failed" | "ended_while_open" | "corrected_to_later" | "asserted_before_dispatch" | "notice_overtaken" | "extension_decided_late" | "objection_held_long" | "closed_soon_after_return";
        Exception: {
            directiveId: string;
            directiveNumber: string | null;
            directiveTitle: string;
            taskId: string | null;
            version: number | null;
            at: components["schemas"]["Instant"];
            by: string | null;
            facts: {
                [key: string]: string | number | null;
            };
        };
        Sample: {
            seed: string;
            asOf: components["schemas"]["Instant"];
            population: number;
            items: {
                directiveId: string;
                directiveNumber: string | null;
                title: string;
                /** @enum {string} */
                status: "DRAFT" | "PROPOSED" | "IN_PROGRESS" | "COMPLETED" | "DISCHARGED" | "REOPENED" | "MERGED" | "DISCARDED";
                draw: string;
            }[];
        };
        Refusal: {
            id: string;
            /** @enum {string} */
            kind: "refused" | "omitted";
            status: number | null;
            code: string | null;
            method: string | null;
            route: string | null;
            personId: string | null;
            network: string | null;
            directiveId: string | null;
            count: number;
            firstAt: components["schemas"]["Instant"];
            lastAt: components["schemas"]["Instant"];
        };
        Incident: {
            id: string;
            /** @enum {string} */
            code: "poison_command" | "clocks_failed" | "directive_unreadable" | "follow_up_refused" | "follow_up_unfounded" | "job_failed" | "request_failed" | "nobody_in_post";
            /** @enum {string} */
            status: "OPEN" | "RESOLVED";
            subject: {
                /** @enum {string} */
                kind: "directive" | "job" | "outbox" | "route" | "department";
                id: string;
                number: string | null;
            };
            what: components["schemas"]["BilingualText"];
            toDo: components["schemas"]["BilingualText"];
            commandId: string | null;
            commandType: string | null;
            refusal: string | null;
            fault: string | null;
            rounds: number;
            raisedAt: components["schemas"]["Instant"];
            to: string[];
            resolvedAt: components["schemas"]["Instant"] | null;
            resolvedBy: string | null;
            note: string | null;
            version: number;
        };
        JobItem: {
            n: number;
            directiveId: string;
            taskId: string;
            status: components["schemas"]["JobItemStatus"];
            label: components["schemas"]["BilingualText"];
            directiveVersion: number | null;
            problem: components["schemas"]["ItemProblem"];
            settledAt: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        JobItemStatus: "waiting" | "done" | "refused" | "skipped";
        ItemProblem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            titleEn: string;
            detailEn: string;
            params?: {
                [key: string]: string | number | boolean | null;
            };
        } | null;
        ForecastLine: {
            at: components["schemas"]["Instant"];
            directiveId: string;
            directiveNumber: string | null;
            directiveTitle: string;
            taskId: string | null;
            taskTitle: string | null;
            event: string;
            label: components["schemas"]["BilingualText"];
            text: components["schemas"]["BilingualText"];
            alert: {
                /** @enum {string} */
                kind: "information" | "request" | "reminder" | "escalation" | "notice" | "incident";
                /** @enum {string} */
                level: "info" | "warn" | "serious" | "grave";
            } | null;
            told: {
                personId: string;
                name: components["schemas"]["BilingualText"];
            }[];
        };
        Board: {
            asOf: components["schemas"]["Instant"];
            rows: components["schemas"]["BoardLine"][];
            columns: components["schemas"]["BoardLine"][];
            cells: {
                row: string;
                column: string;
                total: components["schemas"]["Counted"];
                open: components["schemas"]["Counted"];
                overdue: components["schemas"]["Counted"];
                light: components["schemas"]["Light"] | null;
            }[];
        };
        BoardLine: {
            key: string;
            label: components["schemas"]["BilingualText"];
        };
        /**
         * @description department: the one that leads; month: of the current due date, Asia/Shanghai
         * @default department
         * @enum {string}
         */
        BoardDimension: "department" | "leader" | "meeting" | "grade" | "state" | "month";
        TaskFigures: {
            asOf: components["schemas"]["Instant"];
            group: components["schemas"]["BoardDimension"];
            definitions: {
                figure: components["schemas"]["TaskFigure"];
                label: components["schemas"]["BilingualText"];
                definition: components["schemas"]["BilingualText"];
            }[];
            groups: {
                key: string;
                label: components["schemas"]["BilingualText"];
                figures: {
                    total?: components["schemas"]["Counted"];
                    open?: components["schemas"]["Counted"];
                    completed?: components["schemas"]["Counted"];
                    completedInTime?: components["schemas"]["Counted"];
                    overdue?: components["schemas"]["Counted"];
                    lateOnBaseline?: components["schemas"]["Counted"];
                    extended?: components["schemas"]["Counted"];
                };
            }[];
        };
        SearchResult: {
            items: components["schemas"]["SearchHit"][];
            more: boolean;
            units: {
                id: string;
                name: string;
            }[];
            people: {
                id: string;
                name: string;
            }[];
        };
        SearchHit: {
            /** @enum {string} */
            kind: "directive" | "task";
            directiveId: string;
            taskId: string | null;
            number: string | null;
            title: string;
            directiveTitle: string;
            status: ("DRAFT" | "PROPOSED" | "IN_PROGRESS" | "COMPLETED" | "DISCHARGED" | "REOPENED" | "MERGED" | "DISCARDED") | ("DISPATCHED" | "IN_PROGRESS" | "CLOSURE_REVIEW" | "COMPLETED" | "OBJECTED" | "SUSPENDED" | "RECALLED" | "TERMINATED" | "REASSIGNED" | "CARRIED");
            score: number;
            found: {
                word: string;
                /** @enum {string} */
                in: "number" | "title" | "party" | "text";
            }[];
        };
        Changes: {
            items: components["schemas"]["Change"][];
            next: number;
            more: boolean;
            reset: boolean;
        };
        Change: {
            seq: number;
            /** @enum {string} */
            kind: "directive" | "meeting" | "organisation";
            directiveId: string | null;
            taskId: string | null;
            meetingId: string | null;
            event: string | null;
        };
        Session: {
            personId: string;
            name: components["schemas"]["BilingualText"];
            /** @description null for a bearer token */
            session: {
                id: string;
                endsAt: components["schemas"]["Instant"];
            } | null;
        };
        WebSession: {
            id: string;
            signedInAt: components["schemas"]["Instant"];
            seenAt: components["schemas"]["Instant"];
            device: string;
            current: boolean;
        };
        Settings: {
            /**
             * @default zh
             * @enum {string}
             */
            language: "zh" | "en";
            /**
             * @default normal
             * @enum {string}
             */
            textSize: "normal" | "large" | "largest";
            /**
             * @description By kind of alert; `at_once` for what is not named
             * @default {}
             */
            told: {
                /** @enum {string} */
                information?: "at_once" | "daily" | "listed";
                /** @enum {string} */
                request?: "at_once" | "daily" | "listed";
                /** @enum {string} */
                reminder?: "at_once" | "daily" | "listed";
                /** @enum {string} */
                escalation?: "at_once" | "daily" | "listed";
                /** @enum {string} */
                notice?: "at_once" | "daily" | "listed";
                /** @enum {string} */
                incident?: "at_once" | "daily" | "listed";
            };
        };
        ReportSheet: {
            departmentId: string;
            department: string;
            period: string;
            saved: {
                by: string;
                name: string;
                at: components["schemas"]["Instant"];
            } | null;
            rows: {
                directiveId: string;
                directiveNumber: string | null;
                directiveTitle: string;
                taskId: string;
                taskTitle: string;
                due: components["schemas"]["Instant"];
                late: boolean;
                measures: {
                    id: string;
                    name: string;
                    target: number;
                    unit: string;
                    last: number | null;
                }[];
                last: {
                    done: string;
                    gap: string | null;
                    next: string | null;
                    percent: number | null;
                    measures: {
                        [key: string]: number;
                    };
                    at: components["schemas"]["Instant"];
                } | null;
                entry: components["schemas"]["ReportSheetEntry"];
            }[];
        };
        ReportSheetEntry: {
            /** Format: uuid */
            directiveId: string;
            taskId: string;
            done?: string;
            gap?: string;
            cause?: string;
            next?: string;
            helpNeeded?: string;
            percent?: number;
            measures?: {
                [key: string]: number;
            };
        } | null;
        SentSheet: {
            results: {
                directiveId: string;
                taskId: string;
                accepted: boolean;
                n: number | null;
                problem: {
                    status: number;
                    code: string;
                    title: string;
                    detail: string;
                    titleEn: string;
                    detailEn: string;
                } | null;
            }[];
        };
        ReportSheetReport: {
            /** Format: uuid */
            directiveId: string;
            taskId: string;
            done: string;
            gap?: string;
            cause?: string;
            next?: string;
            helpNeeded?: string;
            percent?: number;
            measures?: {
                [key: string]: number;
            };
        };
        Config: {
            product: components["schemas"]["BilingualText"];
            version: string;
            languages: string[];
            timeZone: string;
            now: string;
            identity: {
                issuers: string[];
                audience: string;
            };
            embedded: boolean;
            bodyMaxBytes: number;
            files: {
                maxBytes: number;
                mediaTypes: string[];
                inline: string[];
            };
            minutes: {
                maxBytes: number;
                mediaTypes: string[];
                maxCharacters: number;
            };
            roster: {
                maxBytes: number;
                maxRows: number;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listMeetings: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List meetings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MeetingListItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description cursor_mismatch, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveMinutes: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default minutes
                     * @enum {string}
                     */
                    kind?: "minutes" | "decision_notice" | "instruction" | "communique";
                    title?: string;
                    number?: string;
                    /**
                     * Format: date
                     * @example 2020-02-29
                     */
                    date?: string;
                    chair?: string;
                    text: string;
                    fileName?: string;
                    classified?: boolean;
                    /** @enum {string} */
                    responsibleUnits?: "first_leads";
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Take minutes in: segments and drafts are suggested */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, meeting_exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_late, classified_material, file_not_uploaded, meeting_date_required, poison_command, text_required */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveDocument: {
        parameters: {
            query?: {
                kind?: "minutes" | "decision_notice" | "instruction" | "communique";
                title?: string;
                number?: string;
                date?: string;
                chair?: string;
                classified?: string;
                responsibleUnits?: "first_leads";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Take minutes in as docx, xlsx or text: the original is kept by its hash; the same file sent again is the same meeting */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description meeting_exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_late, classified_material, document_unreadable, meeting_date_required, text_required */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supersedeMinutes: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default minutes
                     * @enum {string}
                     */
                    kind?: "minutes" | "decision_notice" | "instruction" | "communique";
                    title?: string;
                    number?: string;
                    /**
                     * Format: date
                     * @example 2020-02-29
                     */
                    date?: string;
                    chair?: string;
                    text: string;
                    fileName?: string;
                    classified?: boolean;
                    /** @enum {string} */
                    responsibleUnits?: "first_leads";
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Amended minutes take the place of these; what was made of these stays, and the differences are listed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description meeting_not_found, not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, meeting_exists, meeting_superseded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_late, classified_material, file_not_uploaded, meeting_date_required, poison_command, text_required */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    meetingDifferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What differs from the minutes that these amend, and what it touches */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingDifferences"];
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The original file, byte for byte */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeeting: {
        parameters: {
            query?: {
                /** @description Say of each act that the reader may not do now why */
                why?: "true" | "false";
            };
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A meeting: sentences, suggestions, decisions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meeting"];
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                meetingId: string;
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: {
                        title: string;
                        requirement: string;
                        closureStandard: string;
                        /**
                         * @default routine
                         * @enum {string}
                         */
                        grade?: "routine" | "key" | "major";
                        /**
                         * @default normal
                         * @enum {string}
                         */
                        urgency?: "normal" | "urgent" | "critical";
                        leaderInCharge: string;
                        issuingLeader?: string;
                        contact?: string;
                        tasks: {
                            /** @enum {string} */
                            shape: "joint" | "split" | "parallel";
                            units?: string[];
                            collator?: string;
                            leads: string[];
                            /** @default [] */
                            assists?: {
                                departmentId: string;
                                duty: string;
                                /**
                                 * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                                 * @example 2020-02-29
                                 */
                                contributionDue?: string;
                            }[];
                            /**
                             * @default task
                             * @enum {string}
                             */
                            kind?: "task" | "standing";
                            title: string;
                            closureStandard: string;
                            due?: {
                                /**
                                 * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                                 * @example 2020-02-29
                                 */
                                at: string;
                                /**
                                 * @default decision
                                 * @enum {string}
                                 */
                                origin?: "source" | "policy" | "decision";
                                phrase?: string;
                            };
                            measures?: {
                                id: string;
                                name: string;
                                target: number;
                                unit: string;
                                perUnit?: string;
                                roster?: string[];
                            }[];
                            reportCycle?: {
                                /** @enum {string} */
                                every: "week" | "month" | "quarter";
                                day: number;
                            } | null;
                            standing?: {
                                /**
                                 * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                                 * @example 2020-02-29
                                 */
                                reviewOn: string;
                                endCondition: string;
                            };
                            unitsOf?: string;
                        }[];
                        /** @default [] */
                        segmentIds?: string[];
                    };
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Confirm a draft, with the decisions it needs */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meetingId: string;
                        version: number;
                        draftId?: string;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description draft_not_found, meeting_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description decision_needed, draft_already_decided, idempotency_key_reused, meeting_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_late, basis_required, due_in_past, due_not_in_source, due_required, exactly_one_lead, file_not_uploaded, lead_is_also_assist, leader_not_eligible, poison_command, standing_never_overdue, standing_terms_required, units_required, unknown_department, unknown_group */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                meetingId: string;
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: {
                        title: string;
                        requirement: string;
                        closureStandard: string;
                        /**
                         * @default routine
                         * @enum {string}
                         */
                        grade?: "routine" | "key" | "major";
                        /**
                         * @default normal
                         * @enum {string}
                         */
                        urgency?: "normal" | "urgent" | "critical";
                        leaderInCharge: string;
                        issuingLeader?: string;
                        contact?: string;
                        tasks: {
                            /** @enum {string} */
                            shape: "joint" | "split" | "parallel";
                            units?: string[];
                            collator?: string;
                            leads: string[];
                            /** @default [] */
                            assists?: {
                                departmentId: string;
                                duty: string;
                                /**
                                 * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                                 * @example 2020-02-29
                                 */
                                contributionDue?: string;
                            }[];
                            /**
                             * @default task
                             * @enum {string}
                             */
                            kind?: "task" | "standing";
                            title: string;
                            closureStandard: string;
                            due?: {
                                /**
                                 * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                                 * @example 2020-02-29
                                 */
                                at: string;
                                /**
                                 * @default decision
                                 * @enum {string}
                                 */
                                origin?: "source" | "policy" | "decision";
                                phrase?: string;
                            };
                            measures?: {
                                id: string;
                                name: string;
                                target: number;
                                unit: string;
                                perUnit?: string;
                                roster?: string[];
                            }[];
                            reportCycle?: {
                                /** @enum {string} */
                                every: "week" | "month" | "quarter";
                                day: number;
                            } | null;
                            standing?: {
                                /**
                                 * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                                 * @example 2020-02-29
                                 */
                                reviewOn: string;
                                endCondition: string;
                            };
                            unitsOf?: string;
                        }[];
                        /** @default [] */
                        segmentIds?: string[];
                    };
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Correct a draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meetingId: string;
                        version: number;
                        draftId?: string;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description draft_not_found, meeting_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description draft_already_decided, idempotency_key_reused, meeting_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_late, basis_required, due_in_past, due_not_in_source, due_required, exactly_one_lead, file_not_uploaded, lead_is_also_assist, leader_not_eligible, poison_command, standing_never_overdue, standing_terms_required, units_required, unknown_department, unknown_group */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                meetingId: string;
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Discard a draft, with the reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meetingId: string;
                        version: number;
                        draftId?: string;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description draft_not_found, meeting_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description draft_already_decided, idempotency_key_reused, meeting_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                meetingId: string;
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Restore a discarded draft as it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meetingId: string;
                        version: number;
                        draftId?: string;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description draft_not_found, meeting_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description draft_already_decided, idempotency_key_reused, meeting_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    joinDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                meetingId: string;
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    directiveId: string;
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Join a draft to an open directive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meetingId: string;
                        version: number;
                        draftId?: string;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description draft_not_found, meeting_not_found, not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_wrong_state, draft_already_decided, idempotency_key_reused, meeting_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: {
                        title: string;
                        requirement: string;
                        closureStandard: string;
                        /**
                         * @default routine
                         * @enum {string}
                         */
                        grade?: "routine" | "key" | "major";
                        /**
                         * @default normal
                         * @enum {string}
                         */
                        urgency?: "normal" | "urgent" | "critical";
                        leaderInCharge: string;
                        issuingLeader?: string;
                        contact?: string;
                        tasks: {
                            /** @enum {string} */
                            shape: "joint" | "split" | "parallel";
                            units?: string[];
                            collator?: string;
                            leads: string[];
                            /** @default [] */
                            assists?: {
                                departmentId: string;
                                duty: string;
                                /**
                                 * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                                 * @example 2020-02-29
                                 */
                                contributionDue?: string;
                            }[];
                            /**
                             * @default task
                             * @enum {string}
                             */
                            kind?: "task" | "standing";
                            title: string;
                            closureStandard: string;
                            due?: {
                                /**
                                 * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                                 * @example 2020-02-29
                                 */
                                at: string;
                                /**
                                 * @default decision
                                 * @enum {string}
                                 */
                                origin?: "source" | "policy" | "decision";
                                phrase?: string;
                            };
                            measures?: {
                                id: string;
                                name: string;
                                target: number;
                                unit: string;
                                perUnit?: string;
                                roster?: string[];
                            }[];
                            reportCycle?: {
                                /** @enum {string} */
                                every: "week" | "month" | "quarter";
                                day: number;
                            } | null;
                            standing?: {
                                /**
                                 * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                                 * @example 2020-02-29
                                 */
                                reviewOn: string;
                                endCondition: string;
                            };
                            unitsOf?: string;
                        }[];
                        /** @default [] */
                        segmentIds?: string[];
                    };
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Add a drafter's own draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meetingId: string;
                        version: number;
                        draftId?: string;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description meeting_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, meeting_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_late, basis_required, due_in_past, due_not_in_source, due_required, exactly_one_lead, file_not_uploaded, lead_is_also_assist, leader_not_eligible, poison_command, standing_never_overdue, standing_terms_required, units_required, unknown_department, unknown_group */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeDrafts: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: {
                        title: string;
                        requirement: string;
                        closureStandard: string;
                        /**
                         * @default routine
                         * @enum {string}
                         */
                        grade?: "routine" | "key" | "major";
                        /**
                         * @default normal
                         * @enum {string}
                         */
                        urgency?: "normal" | "urgent" | "critical";
                        leaderInCharge: string;
                        issuingLeader?: string;
                        contact?: string;
                        tasks: {
                            /** @enum {string} */
                            shape: "joint" | "split" | "parallel";
                            units?: string[];
                            collator?: string;
                            leads: string[];
                            /** @default [] */
                            assists?: {
                                departmentId: string;
                                duty: string;
                                /**
                                 * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                                 * @example 2020-02-29
                                 */
                                contributionDue?: string;
                            }[];
                            /**
                             * @default task
                             * @enum {string}
                             */
                            kind?: "task" | "standing";
                            title: string;
                            closureStandard: string;
                            due?: {
                                /**
                                 * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                                 * @example 2020-02-29
                                 */
                                at: string;
                                /**
                                 * @default decision
                                 * @enum {string}
                                 */
                                origin?: "source" | "policy" | "decision";
                                phrase?: string;
                            };
                            measures?: {
                                id: string;
                                name: string;
                                target: number;
                                unit: string;
                                perUnit?: string;
                                roster?: string[];
                            }[];
                            reportCycle?: {
                                /** @enum {string} */
                                every: "week" | "month" | "quarter";
                                day: number;
                            } | null;
                            standing?: {
                                /**
                                 * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                                 * @example 2020-02-29
                                 */
                                reviewOn: string;
                                endCondition: string;
                            };
                            unitsOf?: string;
                        }[];
                        /** @default [] */
                        segmentIds?: string[];
                    };
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                    into: string;
                    from: string[];
                };
            };
        };
        responses: {
            /** @description Merge drafts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meetingId: string;
                        version: number;
                        draftId?: string;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description draft_not_found, meeting_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description draft_already_decided, idempotency_key_reused, meeting_wrong_state, nothing_to_merge */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reclassifySegment: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                meetingId: string;
                segmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    to: "task" | "standing" | "decision" | "guidance" | "statement";
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Correct the class of a sentence */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meetingId: string;
                        version: number;
                        draftId?: string;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description meeting_not_found, segment_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, meeting_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitList: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Submit the list for approval */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meetingId: string;
                        version: number;
                        draftId?: string;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description meeting_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description decision_needed, drafts_undecided, idempotency_key_reused, list_empty, meeting_wrong_state, segments_unaccounted */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawList: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Take a submitted list back, by whoever submitted it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meetingId: string;
                        version: number;
                        draftId?: string;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_the_submitter, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description meeting_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, meeting_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnList: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Return the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meetingId: string;
                        version: number;
                        draftId?: string;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description meeting_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, meeting_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveList: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    opinion: string;
                    strike?: {
                        draftId: string;
                        reason: string;
                    }[];
                    mend?: {
                        draftId: string;
                        content: {
                            title: string;
                            requirement: string;
                            closureStandard: string;
                            /**
                             * @default routine
                             * @enum {string}
                             */
                            grade?: "routine" | "key" | "major";
                            /**
                             * @default normal
                             * @enum {string}
                             */
                            urgency?: "normal" | "urgent" | "critical";
                            leaderInCharge: string;
                            issuingLeader?: string;
                            contact?: string;
                            tasks: {
                                /** @enum {string} */
                                shape: "joint" | "split" | "parallel";
                                units?: string[];
                                collator?: string;
                                leads: string[];
                                /** @default [] */
                                assists?: {
                                    departmentId: string;
                                    duty: string;
                                    /**
                                     * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                                     * @example 2020-02-29
                                     */
                                    contributionDue?: string;
                                }[];
                                /**
                                 * @default task
                                 * @enum {string}
                                 */
                                kind?: "task" | "standing";
                                title: string;
                                closureStandard: string;
                                due?: {
                                    /**
                                     * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                                     * @example 2020-02-29
                                     */
                                    at: string;
                                    /**
                                     * @default decision
                                     * @enum {string}
                                     */
                                    origin?: "source" | "policy" | "decision";
                                    phrase?: string;
                                };
                                measures?: {
                                    id: string;
                                    name: string;
                                    target: number;
                                    unit: string;
                                    perUnit?: string;
                                    roster?: string[];
                                }[];
                                reportCycle?: {
                                    /** @enum {string} */
                                    every: "week" | "month" | "quarter";
                                    day: number;
                                } | null;
                                standing?: {
                                    /**
                                     * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                                     * @example 2020-02-29
                                     */
                                    reviewOn: string;
                                    endCondition: string;
                                };
                                unitsOf?: string;
                            }[];
                            /** @default [] */
                            segmentIds?: string[];
                        };
                        reason: string;
                    }[];
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Approve the list: its drafts become directives, and their numbers are answered; single lines may be struck or mended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        meetingId: string;
                        version: number;
                        draftId?: string;
                        directives: {
                            draftId: string;
                            directiveId: string;
                            number: string | null;
                        }[];
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, separation_of_duties, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description draft_not_found, meeting_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description draft_already_decided, idempotency_key_reused, list_empty, meeting_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_late, due_in_past, file_not_uploaded, leader_not_eligible, nothing_mended, poison_command, unknown_department, unknown_group */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDirectives: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "DRAFT" | "PROPOSED" | "IN_PROGRESS" | "COMPLETED" | "DISCHARGED" | "REOPENED" | "MERGED" | "DISCARDED";
                light?: components["schemas"]["Light"];
                department?: string;
                number?: string;
                q?: string;
                /** @description RFC 3339 with offset */
                asOf?: string;
                by?: "recorded" | "asserted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List directives */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DirectiveListItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description as_of_in_future, cursor_mismatch, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    registerDirective: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    source: {
                        /** @enum {string} */
                        kind: "leader_instruction" | "superior" | "inspection" | "rectification" | "own_initiative";
                        reference?: string;
                        title: string;
                        /**
                         * Format: date
                         * @example 2020-02-29
                         */
                        date: string;
                    };
                    title: string;
                    requirement: string;
                    closureStandard: string;
                    /** @default [] */
                    basis?: {
                        meetingId: string;
                        segmentId: string;
                        start: number;
                        end: number;
                        sha256: string;
                        text: string;
                    }[];
                    issuingLeader: string;
                    leaderInCharge: string;
                    /**
                     * @default routine
                     * @enum {string}
                     */
                    grade?: "routine" | "key" | "major";
                    /**
                     * @default normal
                     * @enum {string}
                     */
                    urgency?: "normal" | "urgent" | "critical";
                    contact: string;
                    policyVersion?: string;
                    /** Format: uuid */
                    parentId?: string;
                    /**
                     * @description Tasks planned with the registration (needs the right to dispatch): the approval itself dispatches them, all or none
                     * @default []
                     */
                    tasks?: {
                        /** @enum {string} */
                        shape: "joint" | "split" | "parallel";
                        units?: string[];
                        collator?: string;
                        leads: string[];
                        /** @default [] */
                        assists?: {
                            departmentId: string;
                            duty: string;
                            /**
                             * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                             * @example 2020-02-29
                             */
                            contributionDue?: string;
                        }[];
                        /**
                         * @default task
                         * @enum {string}
                         */
                        kind?: "task" | "standing";
                        title: string;
                        closureStandard: string;
                        due?: {
                            /**
                             * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                             * @example 2020-02-29
                             */
                            at: string;
                            /**
                             * @default decision
                             * @enum {string}
                             */
                            origin?: "source" | "policy" | "decision";
                            phrase?: string;
                        };
                        measures?: {
                            id: string;
                            name: string;
                            target: number;
                            unit: string;
                            perUnit?: string;
                            roster?: string[];
                        }[];
                        reportCycle?: {
                            /** @enum {string} */
                            every: "week" | "month" | "quarter";
                            day: number;
                        } | null;
                        standing?: {
                            /**
                             * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                             * @example 2020-02-29
                             */
                            reviewOn: string;
                            endCondition: string;
                        };
                    }[];
                    /**
                     * @description Proposed for approval in the same append (needs the right to propose)
                     * @enum {boolean}
                     */
                    propose?: true;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Register a directive */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_exists, idempotency_key_reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, closure_standard_required, due_in_past, due_required, exactly_one_lead, file_not_uploaded, lead_is_also_assist, leader_not_eligible, poison_command, standing_never_overdue, unknown_department */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeDirective: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Take the place of the tasks planned before */
                    tasks?: {
                        /** @enum {string} */
                        shape: "joint" | "split" | "parallel";
                        units?: string[];
                        collator?: string;
                        leads: string[];
                        /** @default [] */
                        assists?: {
                            departmentId: string;
                            duty: string;
                            /**
                             * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                             * @example 2020-02-29
                             */
                            contributionDue?: string;
                        }[];
                        /**
                         * @default task
                         * @enum {string}
                         */
                        kind?: "task" | "standing";
                        title: string;
                        closureStandard: string;
                        due?: {
                            /**
                             * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                             * @example 2020-02-29
                             */
                            at: string;
                            /**
                             * @default decision
                             * @enum {string}
                             */
                            origin?: "source" | "policy" | "decision";
                            phrase?: string;
                        };
                        measures?: {
                            id: string;
                            name: string;
                            target: number;
                            unit: string;
                            perUnit?: string;
                            roster?: string[];
                        }[];
                        reportCycle?: {
                            /** @enum {string} */
                            every: "week" | "month" | "quarter";
                            day: number;
                        } | null;
                        standing?: {
                            /**
                             * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                             * @example 2020-02-29
                             */
                            reviewOn: string;
                            endCondition: string;
                        };
                    }[];
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Propose for approval */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_wrong_state, idempotency_key_reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, due_in_past, due_required, exactly_one_lead, file_not_uploaded, lead_is_also_assist, poison_command, standing_never_overdue, unknown_department */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideRegistration: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    approve: boolean;
                    reason: string;
                    /** @description false: approve now, dispatch later. By default an approval dispatches the planned tasks, and is refused when they no longer can be */
                    dispatch?: boolean;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Approve or return */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, separation_of_duties, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_wrong_state, idempotency_key_reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, due_in_past, due_required, exactly_one_lead, file_not_uploaded, lead_is_also_assist, poison_command, standing_never_overdue, unknown_department */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardDirective: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Discard a draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_wrong_state, idempotency_key_reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dispatchTasks: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tasks: {
                        /** @enum {string} */
                        shape: "joint" | "split" | "parallel";
                        units?: string[];
                        collator?: string;
                        leads: string[];
                        /** @default [] */
                        assists?: {
                            departmentId: string;
                            duty: string;
                            /**
                             * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                             * @example 2020-02-29
                             */
                            contributionDue?: string;
                        }[];
                        /**
                         * @default task
                         * @enum {string}
                         */
                        kind?: "task" | "standing";
                        title: string;
                        closureStandard: string;
                        due?: {
                            /**
                             * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                             * @example 2020-02-29
                             */
                            at: string;
                            /**
                             * @default decision
                             * @enum {string}
                             */
                            origin?: "source" | "policy" | "decision";
                            phrase?: string;
                        };
                        measures?: {
                            id: string;
                            name: string;
                            target: number;
                            unit: string;
                            perUnit?: string;
                            roster?: string[];
                        }[];
                        reportCycle?: {
                            /** @enum {string} */
                            every: "week" | "month" | "quarter";
                            day: number;
                        } | null;
                        standing?: {
                            /**
                             * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                             * @example 2020-02-29
                             */
                            reviewOn: string;
                            endCondition: string;
                        };
                    }[];
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Fan out into tasks */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_wrong_state, idempotency_key_reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, due_in_past, due_required, exactly_one_lead, file_not_uploaded, lead_is_also_assist, no_tasks, poison_command, standing_never_overdue, unknown_department */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendDirective: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    title?: string;
                    requirement?: string;
                    closureStandard?: string;
                    leaderInCharge?: string;
                    contact?: string;
                    basisAdded?: {
                        meetingId: string;
                        segmentId: string;
                        start: number;
                        end: number;
                        sha256: string;
                        text: string;
                    }[];
                    basisRemoved?: {
                        meetingId: string;
                        segmentId: string;
                    }[];
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Amend */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_wrong_state, idempotency_key_reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, leader_not_eligible, nothing_changed, poison_command, text_required */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    regrade: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    grade?: "routine" | "key" | "major";
                    /** @enum {string} */
                    urgency?: "normal" | "urgent" | "critical";
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Change the grade */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_wrong_state, idempotency_key_reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, nothing_changed, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeDirective: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    into: string;
                    reason: string;
                    /** @description Live tasks that end with the merger; every other goes on in the other directive, with its dates */
                    ended?: string[];
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Merge into another directive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_wrong_state, idempotency_key_reused, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, merge_into_itself, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    splitDirective: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    parts: {
                        title: string;
                        requirement: string;
                        closureStandard: string;
                        leaderInCharge?: string;
                        contact?: string;
                        tasks: string[];
                        /**
                         * @description Ids of segments of its basis that go with the tasks
                         * @default []
                         */
                        basis?: string[];
                    }[];
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Split a directive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_wrong_state, idempotency_key_reused, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, closure_standard_required, file_not_uploaded, leader_not_eligible, poison_command, split_uneven */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dischargeDirective: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    explanation: string;
                    decidedBy: string;
                    publicNotice: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        from: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        to: string;
                        place: string;
                    };
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Discharge a rectification item */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_wrong_state, idempotency_key_reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command, rectification_only */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reinspectDirective: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    holds: boolean;
                    finding: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Re-inspect */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_wrong_state, idempotency_key_reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenDirective: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    tasks: {
                        /** @enum {string} */
                        shape: "joint" | "split" | "parallel";
                        units?: string[];
                        collator?: string;
                        leads: string[];
                        /** @default [] */
                        assists?: {
                            departmentId: string;
                            duty: string;
                            /**
                             * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                             * @example 2020-02-29
                             */
                            contributionDue?: string;
                        }[];
                        /**
                         * @default task
                         * @enum {string}
                         */
                        kind?: "task" | "standing";
                        title: string;
                        closureStandard: string;
                        due?: {
                            /**
                             * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                             * @example 2020-02-29
                             */
                            at: string;
                            /**
                             * @default decision
                             * @enum {string}
                             */
                            origin?: "source" | "policy" | "decision";
                            phrase?: string;
                        };
                        measures?: {
                            id: string;
                            name: string;
                            target: number;
                            unit: string;
                            perUnit?: string;
                            roster?: string[];
                        }[];
                        reportCycle?: {
                            /** @enum {string} */
                            every: "week" | "month" | "quarter";
                            day: number;
                        } | null;
                        standing?: {
                            /**
                             * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                             * @example 2020-02-29
                             */
                            reviewOn: string;
                            endCondition: string;
                        };
                    }[];
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Reopen */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_wrong_state, idempotency_key_reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, no_tasks, poison_command, reinspection_required */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    repinPolicy: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    policyVersion: string;
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Change the pinned policy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_wrong_state, idempotency_key_reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, nothing_changed, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markRead: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    taskId?: string;
                    /** @default  */
                    instruction?: string;
                    /** @description A directive of its own, linked to this one, that the instruction opens: the office takes it from there */
                    order?: {
                        title: string;
                        requirement: string;
                        closureStandard: string;
                        leaderInCharge: string;
                        /** @default [] */
                        tasks?: {
                            /** @enum {string} */
                            shape: "joint" | "split" | "parallel";
                            units?: string[];
                            collator?: string;
                            leads: string[];
                            /** @default [] */
                            assists?: {
                                departmentId: string;
                                duty: string;
                                /**
                                 * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                                 * @example 2020-02-29
                                 */
                                contributionDue?: string;
                            }[];
                            /**
                             * @default task
                             * @enum {string}
                             */
                            kind?: "task" | "standing";
                            title: string;
                            closureStandard: string;
                            due?: {
                                /**
                                 * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                                 * @example 2020-02-29
                                 */
                                at: string;
                                /**
                                 * @default decision
                                 * @enum {string}
                                 */
                                origin?: "source" | "policy" | "decision";
                                phrase?: string;
                            };
                            measures?: {
                                id: string;
                                name: string;
                                target: number;
                                unit: string;
                                perUnit?: string;
                                roster?: string[];
                            }[];
                            reportCycle?: {
                                /** @enum {string} */
                                every: "week" | "month" | "quarter";
                                day: number;
                            } | null;
                            standing?: {
                                /**
                                 * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                                 * @example 2020-02-29
                                 */
                                reviewOn: string;
                                endCondition: string;
                            };
                        }[];
                    };
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Mark as read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_wrong_state, idempotency_key_reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, closure_standard_required, due_in_past, due_required, exactly_one_lead, file_not_uploaded, lead_is_also_assist, leader_not_eligible, poison_command, standing_never_overdue, unknown_department */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiveTask: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Acknowledge receipt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already_received, idempotency_key_reused, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendTask: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: string;
                    closureStandard?: string;
                    measures?: {
                        id: string;
                        name: string;
                        target: number;
                        unit: string;
                        perUnit?: string;
                        roster?: string[];
                    }[];
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Amend a task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, separation_of_duties, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, nothing_changed, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendAssists: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    added?: {
                        departmentId: string;
                        duty: string;
                        /**
                         * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                         * @example 2020-02-29
                         */
                        contributionDue?: string;
                    }[];
                    /** @default [] */
                    changed?: {
                        departmentId: string;
                        duty?: string;
                        /**
                         * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                         * @example 2020-02-29
                         */
                        contributionDue?: string | null;
                    }[];
                    /** @default [] */
                    removed?: string[];
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Amend the assists */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description contribution_delivered, idempotency_key_reused, response_pending, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already_assisting, asserted_too_early, asserted_too_late, due_in_past, file_not_uploaded, lead_is_also_assist, not_assisting, nothing_changed, poison_command, unknown_department */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerDispatch: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "explain_only" | "cannot_solve_now" | "objection";
                    cause: string;
                    done?: string;
                    next?: string;
                    proposedDepartmentId?: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Explain, cannot solve now, or object */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, response_pending, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, cause_done_next_required, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideDispatchAnswer: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    upheld: boolean;
                    reason: string;
                    reassignTo?: string;
                    /** @description What must follow an explanation, or that it cannot be solved for now, where it is accepted, and by when: asked for then, the task goes back to work by itself */
                    follow?: {
                        /** @enum {string} */
                        what: "review" | "coordination" | "suspension" | "reassignment" | "termination";
                        /**
                         * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                         * @example 2020-02-29
                         */
                        by: string;
                    };
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Decide an answer to the dispatch */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, response_not_pending, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, due_in_past, file_not_uploaded, follow_not_wanted, follow_required, new_due_needed, poison_command, same_department, unknown_department */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @default [] */
                    milestones?: {
                        title: string;
                        /**
                         * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                         * @example 2020-02-29
                         */
                        due: string;
                    }[];
                    /**
                     * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                     * @example 2020-02-29
                     */
                    committedDue?: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Submit the plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, milestone_after_due, plan_after_due, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportProgress: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    done: string;
                    gap?: string;
                    cause?: string;
                    next?: string;
                    helpNeeded?: string;
                    percent?: number;
                    measures?: {
                        [key: string]: number;
                    };
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Report progress */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command, unknown_measure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deliverContribution: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @default [] */
                    files?: {
                        sha256: string;
                        name: string;
                        mediaType: string;
                        bytes: number;
                    }[];
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Deliver a contribution */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    raiseBlock: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    waitingFor: {
                        /** @enum {string} */
                        kind: "department";
                        departmentId: string;
                    } | {
                        /** @enum {string} */
                        kind: "role";
                        /** @enum {string} */
                        role: "supervision_officer" | "office_head" | "leader_in_charge" | "issuing_leader";
                    };
                    cause: string;
                    request: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Raise a block */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, block_own_department, file_not_uploaded, poison_command, unknown_department */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerBlock: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Answer a block */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description block_not_open, idempotency_key_reused, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clearBlock: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    outcome: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Clear a block */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description block_not_open, idempotency_key_reused, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    raiseDisagreement: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    with: string;
                    /** @enum {string} */
                    about: "division" | "contribution";
                    matter: string;
                    proposal?: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Bring a disagreement to the office */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description disagreement_pending, idempotency_key_reused, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, no_other_side, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideDisagreement: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ruling: string;
                    /** @description What it changes of the assisting departments and their parts (needs the right to amend them) */
                    assists?: {
                        /** @default [] */
                        added?: {
                            departmentId: string;
                            duty: string;
                            /**
                             * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                             * @example 2020-02-29
                             */
                            contributionDue?: string;
                        }[];
                        /** @default [] */
                        changed?: {
                            departmentId: string;
                            duty?: string;
                            /**
                             * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                             * @example 2020-02-29
                             */
                            contributionDue?: string | null;
                        }[];
                        /** @default [] */
                        removed?: string[];
                    };
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Decide a disagreement */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, separation_of_duties, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description contribution_delivered, disagreement_not_pending, idempotency_key_reused, response_pending, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already_assisting, asserted_too_early, asserted_too_late, due_in_past, file_not_uploaded, lead_is_also_assist, not_assisting, nothing_changed, poison_command, unknown_department */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cause: string;
                    progress: string;
                    /**
                     * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                     * @example 2020-02-29
                     */
                    proposedDue: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Ask for an extension */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description extension_pending, idempotency_key_reused, task_wrong_state, termination_pending */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, extension_after_expiry, extension_not_later, file_not_uploaded, poison_command, standing_never_overdue */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    screenExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    opinion: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Screen and forward an extension request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description extension_not_pending, idempotency_key_reused, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideExtension: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    grant: boolean;
                    /**
                     * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                     * @example 2020-02-29
                     */
                    due?: string;
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Decide an extension */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description extension_not_pending, idempotency_key_reused, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, due_in_past, extension_date_required, extension_not_later, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setDueDate: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "new_limit" | "rejudged" | "correction";
                    /**
                     * @description Of a date judged anew it follows from the calendar: sent, it must be that one
                     * @example 2020-02-29
                     */
                    due?: string;
                    reason: string;
                    /** @description On what a correction rests */
                    basis?: string;
                    /** @description By which calendar a date is judged anew; absent = the one in force */
                    calendarVersion?: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Set a new limit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description extension_pending, idempotency_key_reused, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, calendar_leaves_date, calendar_not_later, due_in_past, due_required, file_not_uploaded, poison_command, rejudged_otherwise, same_as_baseline */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestStanding: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /**
                     * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                     * @example 2020-02-29
                     */
                    reviewOn: string;
                    endCondition: string;
                    reportCycle: {
                        /** @enum {string} */
                        every: "week" | "month" | "quarter";
                        day: number;
                    };
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Ask to make it standing work */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, standing_pending, task_wrong_state, termination_pending */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideStanding: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    grant: boolean;
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Decide on standing work */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, standing_not_pending, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviewStanding: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "continue" | "end";
                    finding: string;
                    /**
                     * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                     * @example 2020-02-29
                     */
                    reviewOn?: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Review standing work */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, due_required, file_not_uploaded, not_standing, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestTermination: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cause: string;
                    basis: string;
                    progress: string;
                    /** @default [] */
                    files?: {
                        sha256: string;
                        name: string;
                        mediaType: string;
                        bytes: number;
                    }[];
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Ask that it end */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description extension_pending, idempotency_key_reused, standing_pending, task_wrong_state, termination_pending */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideTermination: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    grant: boolean;
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Decide whether it ends */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, separation_of_duties, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, task_wrong_state, termination_not_pending */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawRequest: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "extension" | "standing" | "termination" | "closure" | "answer" | "disagreement";
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Take a request back */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, request_not_pending, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nudgeTask: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Nudge */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, nudge_open, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerNudge: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
                n: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Answer a nudge */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, nudge_not_open, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseNotice: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Release a notice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, notice_not_owed, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerNotice: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Answer a notice */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, notice_not_issued, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    waiveNotice: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    goodCause: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Record good cause */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, notice_not_owed, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suspendTask: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                     * @example 2020-02-29
                     */
                    until: string;
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Suspend */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command, suspension_end_required */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeTask: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Resume */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recallTask: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Recall before receipt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description already_received_use_termination, idempotency_key_reused, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    terminateTask: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Terminate after receipt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, not_received_use_recall, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reassignTask: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    to: string;
                    reason: string;
                    due?: {
                        /**
                         * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                         * @example 2020-02-29
                         */
                        at: string;
                        /**
                         * @default decision
                         * @enum {string}
                         */
                        origin?: "source" | "policy" | "decision";
                        phrase?: string;
                    };
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Reassign */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, due_in_past, file_not_uploaded, new_due_needed, poison_command, same_department, unknown_department */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeOverTask: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    from: string;
                    departmentId: string;
                    reason: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Take over */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, no_succession, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, not_its_successor, poison_command, unknown_department */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestClosure: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    summary: string;
                    /** @default [] */
                    evidence?: {
                        sha256: string;
                        name: string;
                        mediaType: string;
                        bytes: number;
                    }[];
                    measures?: {
                        [key: string]: number;
                    };
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Ask for closure */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_task, page_header_required, role_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, assists_outstanding, evidence_required, file_not_uploaded, measures_unmet, poison_command, unknown_measure */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOff: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                directiveId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    n: number;
                    approve: boolean;
                    opinion: string;
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    asserted?: {
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        at: string;
                        basis: string;
                        file?: {
                            sha256: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Sign off or return */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        directiveId: string;
                        version: number;
                        number?: string;
                        taskIds?: string[];
                        n?: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, kept_for_reviewer, not_permitted, not_your_task, page_header_required, role_required, separation_of_duties, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_not_found, task_not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description closure_not_pending, idempotency_key_reused, task_wrong_state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description asserted_too_early, asserted_too_late, file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganisationEvents: {
        parameters: {
            query?: {
                after?: number | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the organisation came to be what it is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Event"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addDepartment: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id?: string;
                    /** @enum {string} */
                    kind: "organ" | "office" | "department" | "district" | "subunit" | "body";
                    /** @default null */
                    parentId?: string | null;
                    name: {
                        zh: string;
                        /** @default  */
                        en?: string;
                    };
                    /** @default [] */
                    aliases?: string[];
                    /**
                     * @default {
                     *       "zh": [],
                     *       "en": []
                     *     }
                     */
                    duties?: {
                        zh: string[];
                        en: string[];
                    };
                    /**
                     * Format: date-time
                     * @description RFC 3339 with offset
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    from?: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 with offset
                     * @default null
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    until?: string | null;
                };
            };
        };
        responses: {
            /** @description Enter a unit */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, name_taken, organisation_part_ended, organisation_part_exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, parent_invalid, period_invalid, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDepartment: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                departmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: {
                        zh: string;
                        /** @default  */
                        en?: string;
                    };
                    aliases?: string[];
                    duties?: {
                        zh: string[];
                        en: string[];
                    };
                    parentId?: string | null;
                };
            };
        };
        responses: {
            /** @description Rename a unit, or change its short names, duties or place */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, name_taken, organisation_part_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, parent_invalid, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endDepartment: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                departmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Ends at once when left out
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description Dissolve a unit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, organisation_part_ended, unit_has_open_work, unit_in_use */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, period_invalid, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addGroup: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id?: string;
                    /** @enum {string} */
                    kind: "collective" | "leading_group";
                    name: {
                        zh: string;
                        /** @default  */
                        en?: string;
                    };
                    /** @default [] */
                    aliases?: string[];
                    /** @default [] */
                    members?: string[];
                    /** @default null */
                    secretariatId?: string | null;
                    /**
                     * Format: date-time
                     * @description RFC 3339 with offset
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    from?: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 with offset
                     * @default null
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    until?: string | null;
                };
            };
        };
        responses: {
            /** @description Enter a collective name or a leading group */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, name_taken, organisation_part_ended, organisation_part_exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, period_invalid, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeGroup: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: {
                        zh: string;
                        /** @default  */
                        en?: string;
                    };
                    aliases?: string[];
                    secretariatId?: string | null;
                };
            };
        };
        responses: {
            /** @description Change a group */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, name_taken, organisation_part_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endGroup: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Ends at once when left out
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description End a group */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, organisation_part_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, period_invalid, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addGroupMember: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    departmentId: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 with offset
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    from?: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 with offset
                     * @default null
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    until?: string | null;
                };
            };
        };
        responses: {
            /** @description Add a member to a group */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, organisation_part_ended, organisation_part_exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, period_invalid, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endGroupMember: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                groupId: string;
                departmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Ends at once when left out
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description End a membership */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, organisation_part_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, period_invalid, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nameGroupHead: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    personId: string;
                    /** @enum {string} */
                    rank: "head" | "deputy";
                    /**
                     * Format: date-time
                     * @description RFC 3339 with offset
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    from?: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 with offset
                     * @default null
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    until?: string | null;
                };
            };
        };
        responses: {
            /** @description Name the head of a leading group, or a deputy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, organisation_part_ended, organisation_part_exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, not_a_leading_group, period_invalid, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endGroupHead: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                groupId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Ends at once when left out
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description End the term of a head or deputy */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, organisation_part_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, period_invalid, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    name: {
                        zh: string;
                        /** @default  */
                        en?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Enter a person */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, login_taken, organisation_part_exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login?: string;
                    name?: {
                        zh: string;
                        /** @default  */
                        en?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Change a name or a login */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, login_taken, organisation_part_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    erasePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Erase the names of somebody who has left */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, person_in_office */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignPost: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    personId: string;
                    departmentId: string;
                    title: {
                        zh: string;
                        /** @default  */
                        en?: string;
                    };
                    roles: ("department_head" | "clerk" | "supervision_officer" | "office_head" | "leader_in_charge" | "issuing_leader" | "auditor" | "administrator")[];
                    /** @default [] */
                    inChargeOf?: string[];
                    auditScope?: components["schemas"]["AuditScope"];
                    /**
                     * Format: date-time
                     * @description RFC 3339 with offset
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    from?: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 with offset
                     * @default null
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    until?: string | null;
                };
            };
        };
        responses: {
            /** @description Give a post */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, own_rights, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, organisation_part_ended, organisation_part_exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description audit_terms_required, charge_needs_leader, file_not_uploaded, period_invalid, poison_command, role_not_for_unit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endPost: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Ends at once when left out
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    until?: string;
                    /** @description Nobody follows for now, and the unit has open work: the office is to be told */
                    tellOffice?: boolean;
                };
            };
        };
        responses: {
            /** @description End a post */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, organisation_part_ended, unit_left_without_anybody */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, period_invalid, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveCharge: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    departmentId: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 with offset
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    from?: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 with offset
                     * @default null
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    until?: string | null;
                };
            };
        };
        responses: {
            /** @description Put a leader in charge of a unit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, own_rights, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, organisation_part_ended, organisation_part_exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description charge_needs_leader, file_not_uploaded, period_invalid, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endCharge: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                postId: string;
                departmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Ends at once when left out
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description End a charge */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, organisation_part_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, period_invalid, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setAuditScope: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditScope"];
            };
        };
        responses: {
            /** @description Set what an auditor may read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, own_rights, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, organisation_part_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, not_an_auditor, period_invalid, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewSuccession: {
        parameters: {
            query: {
                departmentId: string;
                successorId: string;
                movePosts?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would move if a unit were succeeded by another */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessionPreview"];
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, own_rights, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description parent_invalid, role_not_for_unit, successor_unfit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSuccessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Units that were succeeded, and what of their work has not moved yet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Succession"][];
                    };
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    succeedDepartment: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The unit that ends */
                    departmentId: string;
                    /** @description Takes what is not given to another below, and goes by its names */
                    successorId: string;
                    /** @description Number of the decision */
                    reference: string;
                    /**
                     * @description Persons keep their posts, in the successor; otherwise these end
                     * @default false
                     */
                    movePosts?: boolean;
                    /**
                     * @description Tasks that another unit takes over
                     * @default []
                     */
                    tasks?: {
                        /** Format: uuid */
                        directiveId: string;
                        taskId: string;
                        departmentId: string;
                    }[];
                    /**
                     * @description Posts that go to another unit, or over while the others end
                     * @default []
                     */
                    posts?: {
                        postId: string;
                        departmentId: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description End a unit at once and let another go on with its open tasks, names, duties and seats */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessionDone"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, own_rights, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, organisation_part_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, parent_invalid, poison_command, role_not_for_unit, successor_unfit */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHandover: {
        parameters: {
            query?: {
                /** @description RFC 3339 with offset */
                asOf?: string;
            };
            header?: never;
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the holder of a post has open: for themselves, whoever follows and the head of the office */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description as_of_in_future, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, not_your_own, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeHandover: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description RFC 3339 with offset
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    asOf: string;
                    sha256: string;
                };
            };
        };
        responses: {
            /** @description Whoever follows in the post signs for the list that they saw */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description as_of_in_future, idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_own, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, preview_stale */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description What a roster in CSV or xlsx would change, line by line */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_too_large, import_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description import_columns_unknown, import_unreadable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmImport: {
        parameters: {
            query: {
                preview: string;
                version?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Apply a previewed roster: the same file, with the preview’s hash and version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, preview_stale */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_too_large, import_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description import_columns_unknown, import_unreadable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDelegations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delegations and absences: one’s own, or all for administrators; for an issuing leader also what needs consent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        delegations: components["schemas"]["Delegation"][];
                        absences: components["schemas"]["Absence"][];
                    };
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantDelegation: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Oneself when left out; another person only by an administrator */
                    principalId?: string;
                    delegateId: string;
                    roles: ("department_head" | "clerk" | "supervision_officer" | "office_head" | "leader_in_charge" | "issuing_leader" | "auditor" | "administrator")[];
                    /** @default null */
                    departmentId?: string | null;
                    /** @default null */
                    actions?: string[] | null;
                    reference: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 with offset
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    from?: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 with offset
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Hand on rights for a period; a leader’s, entered by another, take effect when the leader or the issuing leader consents */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_own, own_rights, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description delegation_mutual, idempotency_key_reused, organisation_part_ended, organisation_part_exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description delegation_beyond_own, delegation_to_self, file_not_uploaded, period_in_past, period_invalid, poison_command, role_not_delegable */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endDelegation: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                delegationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Ends at once when left out
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description Revoke a delegation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_own, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, organisation_part_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, period_in_past, period_invalid, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consentDelegation: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                delegationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Consent to a delegation that another entered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, consent_not_yours, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description consent_not_asked, idempotency_key_reused, organisation_part_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseDelegation: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                delegationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refuse a delegation that another entered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, consent_not_yours, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description consent_not_asked, idempotency_key_reused, organisation_part_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordAbsence: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    personId?: string;
                    /**
                     * @default other
                     * @enum {string}
                     */
                    kind?: "leave" | "mission" | "study" | "secondment" | "other";
                    /**
                     * Format: date-time
                     * @description RFC 3339 with offset
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    from?: string;
                    /**
                     * Format: date-time
                     * @description RFC 3339 with offset
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Record an absence */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_own, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, organisation_part_ended, organisation_part_exists */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, period_in_past, period_invalid, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endAbsence: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                absenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Ends at once when left out
                     * @example 2020-02-29T18:00:00+08:00
                     */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description End an absence */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationChange"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, not_your_own, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description organisation_part_unknown */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, organisation_part_ended */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, period_in_past, period_invalid, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDirective: {
        parameters: {
            query?: {
                /** @description RFC 3339 with offset */
                asOf?: string;
                by?: "recorded" | "asserted";
                /** @description Say of each act that the reader may not do now why */
                why?: "true" | "false";
            };
            header?: never;
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A directive, now or as of an instant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Directive"];
                };
            };
            /** @description as_of_in_future, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                department?: string;
                part?: components["schemas"]["TaskPart"];
                /** @description The department that leads */
                lead?: string;
                /** @description Person id of the leader in charge */
                leader?: string;
                /** @description Reference of the source, as the meeting's number, or `-` for what has none */
                meeting?: string;
                grade?: "routine" | "key" | "major";
                state?: "DISPATCHED" | "IN_PROGRESS" | "CLOSURE_REVIEW" | "COMPLETED" | "OBJECTED" | "SUSPENDED" | "RECALLED" | "TERMINATED" | "REASSIGNED" | "CARRIED";
                /** @description Of the current due date, as 2020-03, or `-` for what has none */
                month?: string;
                light?: components["schemas"]["Light"];
                /** @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant */
                dueBefore?: string;
                directive?: string;
                open?: "true" | "false";
                overdue?: "true" | "false";
                figure?: components["schemas"]["TaskFigure"];
                q?: string;
                /** @description Say of each row what the reader may do now; with at most 50 rows, and not with asOf */
                can?: "true" | "false";
                /** @description RFC 3339 with offset */
                asOf?: string;
                by?: "recorded" | "asserted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The inbox and the board */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TaskListItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description as_of_in_future, cursor_mismatch, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    taskCounts: {
        parameters: {
            query?: {
                department?: string;
                part?: components["schemas"]["TaskPart"];
                /** @description The department that leads */
                lead?: string;
                /** @description Person id of the leader in charge */
                leader?: string;
                /** @description Reference of the source, as the meeting's number, or `-` for what has none */
                meeting?: string;
                grade?: "routine" | "key" | "major";
                state?: "DISPATCHED" | "IN_PROGRESS" | "CLOSURE_REVIEW" | "COMPLETED" | "OBJECTED" | "SUSPENDED" | "RECALLED" | "TERMINATED" | "REASSIGNED" | "CARRIED";
                /** @description Of the current due date, as 2020-03, or `-` for what has none */
                month?: string;
                directive?: string;
                /** @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant */
                dueBefore?: string;
                open?: "true" | "false";
                overdue?: "true" | "false";
                figure?: components["schemas"]["TaskFigure"];
                q?: string;
                /** @description RFC 3339 with offset */
                asOf?: string;
                by?: "recorded" | "asserted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers of the board, from the same condition as the list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCounts"];
                };
            };
            /** @description as_of_in_future, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAlerts: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                open?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My alerts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Alert"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description cursor_mismatch, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    alertStream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My alerts as server-sent events, with Last-Event-ID */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiptAlert: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                alertId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Acknowledge an alert */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alert"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Upload a file; it is kept by its hash */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadFile: {
        parameters: {
            query: {
                directive: string;
            };
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download a file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDepartments: {
        parameters: {
            query?: {
                /** @description RFC 3339 with offset */
                asOf?: string;
                /** @description With those that have ended */
                ended?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Departments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Department"][];
                    };
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                department?: string;
                /** @description RFC 3339 with offset */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description People */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Person"][];
                    };
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who I am */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Policies */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Policy"][];
                    };
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Working-time calendars */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Calendar"][];
                    };
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process lives */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its servers answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok" | "degraded";
                        checks: {
                            [key: string]: {
                                ok: boolean;
                                detail?: string;
                            };
                        };
                        now: string;
                    };
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDuties: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description Only what is the reader’s own to do, on any of their posts and delegations */
                mine?: "true" | "false";
                group?: components["schemas"]["DutyGroup"];
                kind?: components["schemas"]["DutyKind"];
                /** @description A department, or a role of the supervising side */
                owner?: string;
                department?: string;
                directive?: string;
                light?: components["schemas"]["Light"];
                overdue?: "true" | "false";
                /** @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant */
                dueBefore?: string;
                sort?: "due" | "-due" | "opened" | "-opened";
                /** @description Say of each row what the reader may do now; with at most 50 rows, and not with asOf */
                can?: "true" | "false";
                /** @description RFC 3339 with offset */
                asOf?: string;
                by?: "recorded" | "asserted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is owed, by whom and by when */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Duty"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description as_of_in_future, cursor_mismatch, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    home: {
        parameters: {
            query?: {
                /** @description The most duties of each group that are shown */
                items?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The first screen: who I am, what is mine to do, what is unread */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Home"];
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                after?: number | null;
                limit?: number;
            };
            header?: never;
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recorded events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Event"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    timeline: {
        parameters: {
            query?: {
                /** @description RFC 3339 with offset */
                asOf?: string;
                by?: "recorded" | "asserted";
            };
            header?: never;
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timeline, in words */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TimelineEntry"][];
                    };
                };
            };
            /** @description as_of_in_future, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diffDirective: {
        parameters: {
            query: {
                /** @description RFC 3339 with offset */
                from: string;
                /** @description RFC 3339 with offset */
                to?: string;
                by?: "recorded" | "asserted";
            };
            header?: never;
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed between two instants, by whom, on whose authority */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            /** @description as_of_in_future, instants_reversed, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deadlineLedger: {
        parameters: {
            query?: {
                /** @description RFC 3339 with offset */
                asOf?: string;
                by?: "recorded" | "asserted";
            };
            header?: never;
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ledger of deadlines, with lateness against each */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TaskDeadlines"][];
                    };
                };
            };
            /** @description as_of_in_future, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    alertedOfDirective: {
        parameters: {
            query?: {
                /** @description RFC 3339 with offset */
                asOf?: string;
                by?: "recorded" | "asserted";
            };
            header?: never;
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who had been alerted of what: sent, delivered, receipted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TracedAlert"][];
                    };
                };
            };
            /** @description as_of_in_future, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyDirective: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                directiveId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Check the hash chain */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        intact: boolean;
                        events: number;
                        headHash: string | null;
                        firstBad: {
                            version: number;
                            what: string;
                        } | null;
                    };
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCheckpoints: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Checkpoints, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Checkpoint"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proveConsistency: {
        parameters: {
            query: {
                from: number;
            };
            header?: never;
            path: {
                n: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Proof that an earlier checkpoint is the beginning of this one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsistencyProof"];
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proveInclusion: {
        parameters: {
            query?: {
                /** @description Default: the last one */
                checkpoint?: number;
            };
            header?: never;
            path: {
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Proof that an event is under a checkpoint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InclusionProof"];
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description event_unsealed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is sealed, what is not yet, who has witnessed it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestExport: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    scope: {
                        /** @enum {string} */
                        kind: "directive";
                        /** Format: uuid */
                        directiveId: string;
                    } | {
                        /** @enum {string} */
                        kind: "department";
                        departmentId: string;
                    } | {
                        /** @enum {string} */
                        kind: "period";
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        from: string;
                        /**
                         * Format: date-time
                         * @description RFC 3339 with offset
                         * @example 2020-02-29T18:00:00+08:00
                         */
                        until: string;
                    };
                };
            };
        };
        responses: {
            /** @description Export the record of a directive, a department or a period */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description idempotency_key_required, instants_reversed, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited, too_many_open_jobs */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An export and how far it has come */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download the bundle of an export */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description export_out_of_scope, not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description export_not_ready */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description export_expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelExport: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Cancel an export */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, job_finished */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuditAccesses: {
        parameters: {
            query: {
                /** @description Person id */
                auditor: string;
                after?: number | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What an auditor has read and exported */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditAccess"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    statistics: {
        parameters: {
            query?: {
                /** @description RFC 3339 with offset */
                asOf?: string;
                by?: "recorded" | "asserted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Statistics, now or as of an instant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            /** @description as_of_in_future, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditExceptions: {
        parameters: {
            query?: {
                /** @description RFC 3339 with offset */
                asOf?: string;
                by?: "recorded" | "asserted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The auditor's exceptions: each rule with its count */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ExceptionRule"][];
                    };
                };
            };
            /** @description as_of_in_future, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditExceptionCases: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description RFC 3339 with offset */
                asOf?: string;
                by?: "recorded" | "asserted";
            };
            header?: never;
            path: {
                code: components["schemas"]["ExceptionCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cases of one exception */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Exception"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description as_of_in_future, cursor_mismatch, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auditSample: {
        parameters: {
            query: {
                seed: string;
                size?: number;
                /** @description RFC 3339 with offset */
                asOf?: string;
                by?: "recorded" | "asserted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A sample: the same seed draws the same directives */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
                };
            };
            /** @description as_of_in_future, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRefusals: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused attempts and failed sign-ins, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Refusal"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description cursor_mismatch, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIncidents: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                open?: "true" | "false";
                /** @description The number that a caller was given with a failure */
                id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Incidents, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Incident"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description cursor_mismatch, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolveIncident: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description Resolve an incident */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, incident_resolved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: {
                kind?: "commands" | "export";
                status?: components["schemas"]["JobStatus"];
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your own jobs, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Job"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description cursor_mismatch, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestJob: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "commands";
                    /** @enum {string} */
                    command: "ReceiveTask";
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    /**
                     * @description What all items share; an item's own `data` comes over it
                     * @default {}
                     */
                    shared?: Record<string, never>;
                    items: {
                        /** Format: uuid */
                        directiveId: string;
                        taskId: string;
                        data?: Record<string, never>;
                    }[];
                } | {
                    /** @enum {string} */
                    kind: "commands";
                    /** @enum {string} */
                    command: "NudgeTask";
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    /**
                     * @description What all items share; an item's own `data` comes over it
                     * @default {}
                     */
                    shared?: {
                        text?: string;
                    };
                    items: {
                        /** Format: uuid */
                        directiveId: string;
                        taskId: string;
                        data?: {
                            text?: string;
                        };
                    }[];
                } | {
                    /** @enum {string} */
                    kind: "commands";
                    /** @enum {string} */
                    command: "SetDueDate";
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    /**
                     * @description What all items share; an item's own `data` comes over it
                     * @default {}
                     */
                    shared?: {
                        /** @enum {string} */
                        kind?: "new_limit" | "rejudged" | "correction";
                        /**
                         * @description Of a date judged anew it follows from the calendar: sent, it must be that one
                         * @example 2020-02-29
                         */
                        due?: string;
                        reason?: string;
                        /** @description On what a correction rests */
                        basis?: string;
                        /** @description By which calendar a date is judged anew; absent = the one in force */
                        calendarVersion?: string;
                    };
                    items: {
                        /** Format: uuid */
                        directiveId: string;
                        taskId: string;
                        data?: {
                            /** @enum {string} */
                            kind?: "new_limit" | "rejudged" | "correction";
                            /**
                             * @description Of a date judged anew it follows from the calendar: sent, it must be that one
                             * @example 2020-02-29
                             */
                            due?: string;
                            reason?: string;
                            /** @description On what a correction rests */
                            basis?: string;
                            /** @description By which calendar a date is judged anew; absent = the one in force */
                            calendarVersion?: string;
                        };
                    }[];
                } | {
                    /** @enum {string} */
                    kind: "commands";
                    /** @enum {string} */
                    command: "DecideExtension";
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    /**
                     * @description What all items share; an item's own `data` comes over it
                     * @default {}
                     */
                    shared?: {
                        grant?: boolean;
                        /**
                         * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                         * @example 2020-02-29
                         */
                        due?: string;
                        reason?: string;
                        n?: number;
                    };
                    items: {
                        /** Format: uuid */
                        directiveId: string;
                        taskId: string;
                        data?: {
                            grant?: boolean;
                            /**
                             * @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant
                             * @example 2020-02-29
                             */
                            due?: string;
                            reason?: string;
                            n?: number;
                        };
                    }[];
                } | {
                    /** @enum {string} */
                    kind: "commands";
                    /** @enum {string} */
                    command: "TakeOverTask";
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    /**
                     * @description What all items share; an item's own `data` comes over it
                     * @default {}
                     */
                    shared?: {
                        from?: string;
                        departmentId?: string;
                        reason?: string;
                    };
                    items: {
                        /** Format: uuid */
                        directiveId: string;
                        taskId: string;
                        data?: {
                            from?: string;
                            departmentId?: string;
                            reason?: string;
                        };
                    }[];
                } | {
                    /** @enum {string} */
                    kind: "commands";
                    /** @enum {string} */
                    command: "SignOff";
                    /** @description The department acted for (代办), when not your own */
                    actingFor?: {
                        departmentId: string;
                    };
                    /**
                     * @description What all items share; an item's own `data` comes over it
                     * @default {}
                     */
                    shared?: {
                        n?: number;
                        approve?: boolean;
                        opinion?: string;
                    };
                    items: {
                        /** Format: uuid */
                        directiveId: string;
                        taskId: string;
                        data?: {
                            n?: number;
                            approve?: boolean;
                            opinion?: string;
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description One command on up to 1000 tasks as a job, with a result for each */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited, too_many_open_jobs */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A job and how far it has come */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJobItems: {
        parameters: {
            query?: {
                status?: components["schemas"]["JobItemStatus"];
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of each item, in the order of the request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JobItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description cursor_mismatch, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Cancel a job: what is under way is finished, nothing further is begun */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused, job_finished */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forecast: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                /** @description At most a hundred days ahead; thirty when not said */
                until?: string;
                department?: string;
                directive?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the clocks will bring up to an instant if nobody acts, by time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ForecastLine"][];
                        nextCursor: string | null;
                        from: components["schemas"]["Instant"];
                        until: components["schemas"]["Instant"];
                    };
                };
            };
            /** @description cursor_mismatch, forecast_span, forecast_too_wide, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    board: {
        parameters: {
            query?: {
                /** @description department: the one that leads; month: of the current due date, Asia/Shanghai */
                rows?: components["schemas"]["BoardDimension"];
                /** @description department: the one that leads; month: of the current due date, Asia/Shanghai */
                columns?: components["schemas"]["BoardDimension"];
                /** @description The department that leads */
                lead?: string;
                /** @description Person id of the leader in charge */
                leader?: string;
                /** @description Reference of the source, as the meeting's number, or `-` for what has none */
                meeting?: string;
                grade?: "routine" | "key" | "major";
                state?: "DISPATCHED" | "IN_PROGRESS" | "CLOSURE_REVIEW" | "COMPLETED" | "OBJECTED" | "SUSPENDED" | "RECALLED" | "TERMINATED" | "REASSIGNED" | "CARRIED";
                /** @description Of the current due date, as 2020-03, or `-` for what has none */
                month?: string;
                department?: string;
                part?: components["schemas"]["TaskPart"];
                directive?: string;
                /** @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant */
                dueBefore?: string;
                q?: string;
                /** @description RFC 3339 with offset */
                asOf?: string;
                by?: "recorded" | "asserted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tasks by two dimensions, each cell with the list behind it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description as_of_in_future, board_too_wide, board_twice_the_same, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    taskFigures: {
        parameters: {
            query?: {
                /** @description department: the one that leads; month: of the current due date, Asia/Shanghai */
                group?: components["schemas"]["BoardDimension"];
                /** @description The department that leads */
                lead?: string;
                /** @description Person id of the leader in charge */
                leader?: string;
                /** @description Reference of the source, as the meeting's number, or `-` for what has none */
                meeting?: string;
                grade?: "routine" | "key" | "major";
                state?: "DISPATCHED" | "IN_PROGRESS" | "CLOSURE_REVIEW" | "COMPLETED" | "OBJECTED" | "SUSPENDED" | "RECALLED" | "TERMINATED" | "REASSIGNED" | "CARRIED";
                /** @description Of the current due date, as 2020-03, or `-` for what has none */
                month?: string;
                department?: string;
                part?: components["schemas"]["TaskPart"];
                directive?: string;
                /** @description A date (end of that day, Asia/Shanghai) or an RFC 3339 instant */
                dueBefore?: string;
                /** @description RFC 3339 with offset */
                asOf?: string;
                by?: "recorded" | "asserted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Task figures by department, leader, meeting or period, each with its definition and its list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskFigures"];
                };
            };
            /** @description as_of_in_future, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description directive_unreadable, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /** @description Words apart by spaces, of two signs or more; all must be found */
                q: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Search numbers, titles, requirements, standards, units and people, within what the reader may see */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            /** @description search_too_short, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description `next` of the last answer; without it, where to begin */
                since?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which of what the reader may see changed after a number, by ids alone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeStream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same as server-sent events, with Last-Event-ID */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in here */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mySessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Browsers in which I am signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebSession"][];
                    };
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endMySession: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Sign one of my browsers out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many sessions are over now */
                        ended: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    personSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Browsers in which a person is signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebSession"][];
                    };
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endPersonSessions: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Sign all browsers of a person out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description How many sessions are over now */
                        ended: number;
                    };
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mySettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My settings: language, text size, what I am told how */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Settings"];
            };
        };
        responses: {
            /** @description Save my settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                department: string;
                /** @description As a report names it: 2020-03, 2020-W09, 2020-Q1 */
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A unit's sheet of a period: what it owes, with what it last reported */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSheet"];
                };
            };
            /** @description validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_permitted, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveReportSheet: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                department: string;
                /** @description As a report names it: 2020-03, 2020-W09, 2020-Q1 */
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: components["schemas"]["ReportSheetEntry"][];
                };
            };
        };
        responses: {
            /** @description Save a sheet half done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSheet"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendReportSheet: {
        parameters: {
            query?: never;
            header: {
                /** @description A key of your own; the same one on a retry gets the one answer */
                "Idempotency-Key": string;
                /** @description "<version>" that you have seen; 412 when it has moved on */
                "If-Match"?: string;
            };
            path: {
                department: string;
                /** @description As a report names it: 2020-03, 2020-W09, 2020-Q1 */
                period: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: components["schemas"]["ReportSheetReport"][];
                };
            };
        };
        responses: {
            /** @description Send a sheet: a report for each row, each with its own result */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentSheet"];
                };
            };
            /** @description idempotency_key_required, malformed_json, unstorable_text, validation_failed */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description session_ended, token_expired, token_invalid, token_missing, wrong_audience */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description authority_lapsed, not_permitted, page_header_required, unknown_person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description not_found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description idempotency_key_reused */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description precondition_failed, version_conflict */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description body_too_large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media_type_refused */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description file_not_uploaded, poison_command */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description pending, unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    config: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a page has to know before anybody signs in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Config"];
                };
            };
            /** @description rate_limited */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description internal */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
